package earmark.transcripts.raw;

import earmark.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * How large the event of a transcript becomes. One that is too large could never be written down,
 * and nothing of it may fill the memory first.
 */
public final class RecordSize {

  /** Room for the episode next to its transcript. */
  private static final int EPISODE = 512 * 1024;

  /** What JSON puts around a cue, with times of up to ten hours. */
  private static final int FRAME = 58;

  /** A start of a word and its comma. */
  private static final int WORD_START = 9;

  /** The most that fits, in bytes of JSON. */
  public static final int LIMIT = Topics.MAX_RECORD_BYTES - EPISODE;

  /** A hundred hours of speech; each word becomes several objects while it is read. */
  private static final int MOST_WORDS = 1_000_000;

  private long bytes;
  private long words;

  /**
   * Counts a cue.
   *
   * @throws TranscriptRefused if it does not fit any more
   */
  public void add(@Nullable String speaker, String text) {
    add(speaker, text, 0);
  }

  /**
   * Counts a cue.
   *
   * @param timedWords how many of its words have times of their own
   * @throws TranscriptRefused if it does not fit any more
   */
  public void add(@Nullable String speaker, String text, int timedWords) {
    bytes +=
        FRAME
            + (long) WORD_START * timedWords
            + length(text)
            + (speaker == null ? 0 : length(speaker));
    words += CueText.count(text);
    if (bytes > LIMIT) {
      throw new TranscriptRefused(
          0,
          "is longer than the %d MB that an episode may have".formatted(LIMIT / 1_000_000),
          "split it, or leave out the times of single words");
    }
    if (words > MOST_WORDS) {
      throw new TranscriptRefused(
          0,
          "has more than the %,d words that an episode may have".formatted(MOST_WORDS),
          "send the words of one episode alone");
    }
  }

  /** Bytes in UTF-8, where JSON doubles quotation marks and backslashes. */
  private static int length(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c == '"' || c == '\\' ? 2 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
    return bytes;
  }
}
