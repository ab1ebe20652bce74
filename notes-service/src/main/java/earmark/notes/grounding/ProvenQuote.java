package earmark.notes.grounding;

import org.jspecify.annotations.Nullable;

/** Exact words of the transcript. Only grounding makes one. */
public final class ProvenQuote {

  private final String text;
  private final long start;
  private final long end;
  private final @Nullable String speaker;

  ProvenQuote(String text, long start, long end, @Nullable String speaker) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.speaker = speaker;
  }

  /** The words, separated by single spaces. */
  public String text() {
    return text;
  }

  /** Where its first word begins, in milliseconds. */
  public long start() {
    return start;
  }

  /** Where its last word ends, in milliseconds. */
  public long end() {
    return end;
  }

  /** The full name of the speaker; null if unknown. */
  public @Nullable String speaker() {
    return speaker;
  }
}
