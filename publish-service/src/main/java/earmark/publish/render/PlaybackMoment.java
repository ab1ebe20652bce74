package earmark.publish.render;

import org.jspecify.annotations.Nullable;

/**
 * A position in the recording that a reader can play.
 *
 * @param label such as {@code 1:02:03}; empty where the time is not known
 * @param href where it plays; null if the recording is not known
 * @param at seconds from the beginning, up to three decimals
 * @param until where the words end, as {@code at}
 */
public record PlaybackMoment(String label, @Nullable String href, String at, String until) {

  /** Of words whose time is not known. */
  static final PlaybackMoment NONE = new PlaybackMoment("", null, "", "");
}
