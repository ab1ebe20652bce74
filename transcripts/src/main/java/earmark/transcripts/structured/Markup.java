package earmark.transcripts.structured;

import earmark.transcripts.raw.FormatNames;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptRefused;

/** How much markup is read: a tree of it needs many times its room. */
final class Markup {

  /** Five hours of words with an element each have a fifth of it. */
  private static final int MAX_TAGS = 500_000;

  private Markup() {}

  /**
   * Refuses a file with too many tags.
   *
   * @throws TranscriptRefused if its tree would fill the memory
   */
  static void refuseTooMuch(SourceText source) {
    long tags = source.text().chars().filter(c -> c == '<').count();
    if (tags > MAX_TAGS) {
      throw new TranscriptRefused(
          0,
          "has %,d tags; %,d are taken".formatted(tags, MAX_TAGS),
          "send the words of one episode alone, as " + FormatNames.ALL);
    }
  }
}
