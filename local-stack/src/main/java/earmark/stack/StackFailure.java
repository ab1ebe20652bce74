package earmark.stack;

/** A part of the local installation that cannot do its work; the message is for the operator. */
public class StackFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message one or two sentences: what is wrong, and what to do
   */
  public StackFailure(String message) {
    super(message);
  }

  /**
   * @param message one or two sentences: what is wrong, and what to do
   * @param cause what was caught
   */
  public StackFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
