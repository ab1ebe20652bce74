package earmark.notes.writing;

/**
 * Words that a writer claims were said. Only grounding can make a quote of them.
 *
 * @param words as the writer gives them
 * @param near about where they were said, in milliseconds; negative where the writer does not know
 * @param extent what is quoted when they are found
 */
public record Claim(String words, long near, Extent extent) {

  /** Quotes the claimed words alone. */
  public Claim(String words, long near) {
    this(words, near, Extent.WORDS);
  }

  /** What is quoted of the place where claimed words stand. */
  public enum Extent {
    /** The words and nothing else; they must stand there one by one. */
    WORDS,
    /**
     * The whole sentences in which they stand. The writer may have left out, added or mistaken a
     * few words, but no number and no negation.
     */
    SENTENCES
  }
}
