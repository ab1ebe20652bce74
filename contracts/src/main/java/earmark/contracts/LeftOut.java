package earmark.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Something that was proposed and not published.
 *
 * @param what the text, the title or the words in question
 * @param why the reason, in words a reader understands
 * @param confidence from 0 to 1, for stretches that were judged as a whole, such as paid reads;
 *     else null
 */
public record LeftOut(String what, String why, @Nullable Double confidence) {

  /** Where the reason is not a matter of degree. */
  public LeftOut(String what, String why) {
    this(what, why, null);
  }
}
