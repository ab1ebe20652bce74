package earmark.messaging;

/** An event that no retry can help: it goes to the dead letters at once. */
public class Unhandleable extends RuntimeException {

  /**
   * @param message for the operator: what is wrong and what to do, in a sentence or two
   */
  public Unhandleable(String message) {
    super(message);
  }
}
