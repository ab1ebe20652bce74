package earmark.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said in an episode.
 *
 * @param format the format it came in, such as {@code webvtt}, {@code subrip}, {@code podcast-json}
 *     or {@code turns}
 * @param sha256 of the bytes that were read, lower case hex
 * @param sourceUrl where it was fetched from; null for an upload
 * @param condition how good it is
 * @param cues in order of their starts; never empty
 */
public record Transcript(
    String format, String sha256, @Nullable String sourceUrl, Condition condition, List<Cue> cues) {

  public Transcript {
    condition = condition == null ? Condition.UNKNOWN : condition;
    cues = Lists.copy(cues);
  }
}
