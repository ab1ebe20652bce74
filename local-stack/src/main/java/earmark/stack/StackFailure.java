package earmark.stack;

import org.jspecify.annotations.Nullable;

/** A part of the local installation that cannot do its work; the message is for the operator. */
public class StackFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A failure that was found out.
   *
   * @param message one or two sentences: what is wrong, and what to do
   */
  public StackFailure(String message) {
    super(message);
  }

  /**
   * A failure that was caught.
   *
   * @param message one or two sentences: what is wrong, and what to do
   * @param cause what was caught
   */
  public StackFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
