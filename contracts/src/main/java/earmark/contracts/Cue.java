package earmark.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a transcript with one time span: a caption, a segment, a turn, or a single word, as
 * the source had it.
 *
 * @param start milliseconds from the beginning of the recording, inclusive
 * @param end milliseconds, exclusive, not before {@code start}; where the source names none, the
 *     start of the next cue
 * @param speaker the label that the source gives, or null
 * @param text words separated by single spaces, without markup, never blank
 * @param wordStarts where each word of the text starts, in milliseconds from the beginning of the
 *     recording, ascending and within the cue; null where the source times no words
 */
public record Cue(
    long start, long end, @Nullable String speaker, String text, @Nullable List<Long> wordStarts) {

  public Cue {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A cue must run forward from 0, but this one runs from %d ms to %d ms"
              .formatted(start, end));
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("A cue must have text (at %d ms)".formatted(start));
    }
    if (wordStarts != null) {
      wordStarts = List.copyOf(wordStarts);
      requireFit(wordStarts, start, end, wordsOf(text).size());
    }
  }

  /** A cue whose words have no times of their own. */
  public Cue(long start, long end, @Nullable String speaker, String text) {
    this(start, end, speaker, text, null);
  }

  /** The words of the text, in order; never empty. */
  public List<String> words() {
    return wordsOf(text);
  }

  private static List<String> wordsOf(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static void requireFit(List<Long> starts, long start, long end, int words) {
    if (starts.size() != words) {
      throw new IllegalArgumentException(
          "A cue of %d words has %d starts of words (at %d ms)"
              .formatted(words, starts.size(), start));
    }
    long before = start;
    for (long at : starts) {
      if (at < before || at > end) {
        throw new IllegalArgumentException(
            "A word starts at %d ms, outside of what its cue has left (%d ms to %d ms)"
                .formatted(at, before, end));
      }
      before = at;
    }
  }
}
