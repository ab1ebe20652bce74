package earmark.notes.reading;

/**
 * A run of words of a reading.
 *
 * @param from place of the first word, inclusive
 * @param to place after the last word, exclusive; greater than {@code from}
 */
public record Span(int from, int to) {

  public Span {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("A span needs words, not [%d, %d)".formatted(from, to));
    }
  }

  /** How many words. */
  public int length() {
    return to - from;
  }

  /** Whether the two share a word. */
  public boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }

  /** The shortest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(from, other.from), Math.max(to, other.to));
  }
}
