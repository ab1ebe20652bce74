package earmark.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a transcript with one time span: a caption, a turn, or a single word, as the source
 * had it.
 *
 * @param start milliseconds from the beginning of the recording, inclusive
 * @param end milliseconds, exclusive, not before {@code start}; where the source names none, the
 *     start of the next cue
 * @param speaker the label that the source gives, or null
 * @param text words separated by single spaces, without markup, never blank
 */
public record Cue(long start, long end, @Nullable String speaker, String text) {

  public Cue {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A cue must run forward from 0, but this one runs from %d ms to %d ms"
              .formatted(start, end));
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("A cue must have text (at %d ms)".formatted(start));
    }
  }
}
