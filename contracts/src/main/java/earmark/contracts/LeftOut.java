package earmark.contracts;

/**
 * Something that was proposed and not published.
 *
 * @param what the text, the title or the words in question
 * @param why the reason, in words a reader understands
 */
public record LeftOut(String what, String why) {}
