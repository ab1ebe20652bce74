package earmark.transcripts.raw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue as a file has it, whose times may be absurd.
 *
 * @param start milliseconds, or {@link Clock#NONE} where the file does not say
 * @param end milliseconds, or {@link Clock#NONE}
 * @param speaker the label that the file gives
 * @param text with its markup gone
 * @param words with times of their own; empty where the file has none
 */
public record RawCue(
    long start, long end, @Nullable String speaker, String text, List<TimedWord> words) {

  /**
   * A word that has a time of its own.
   *
   * @param start milliseconds, or {@link Clock#NONE}
   * @param end milliseconds, or {@link Clock#NONE}
   */
  public record TimedWord(long start, long end, @Nullable String speaker, String text) {}

  public static RawCue of(long start, long end, @Nullable String speaker, String text) {
    return new RawCue(start, end, speaker, text, List.of());
  }

  public static RawCue untimed(@Nullable String speaker, String text) {
    return of(Clock.NONE, Clock.NONE, speaker, text);
  }

  public boolean isTimed() {
    return start != Clock.NONE;
  }

  public RawCue at(long newStart, long newEnd) {
    return new RawCue(newStart, newEnd, speaker, text, words);
  }

  public RawCue saying(String newText) {
    return new RawCue(start, end, speaker, newText, words);
  }

  public RawCue saying(String newText, List<TimedWord> newWords) {
    return new RawCue(start, end, speaker, newText, newWords);
  }
}
