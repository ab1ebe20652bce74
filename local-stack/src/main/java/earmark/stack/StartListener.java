package earmark.stack;

/** Is called while a part starts. */
public interface StartListener {

  /** Does nothing. */
  StartListener NONE = new StartListener() {};

  /**
   * The part answers, but has work to do before it is complete.
   *
   * @param doing what it does and how far it is
   */
  default void busy(String doing) {}

  /**
   * Something happened that the operator should know.
   *
   * @param text a sentence or two
   */
  default void note(String text) {}
}
