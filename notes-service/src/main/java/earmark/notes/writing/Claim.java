package earmark.notes.writing;

/**
 * Words that a writer claims were said. Only grounding can make a quote of them.
 *
 * @param words as the writer gives them
 * @param near about where they were said, in milliseconds; negative where the writer does not know
 */
public record Claim(String words, long near) {}
