package earmark.notes.model;

import java.time.Duration;

/**
 * A model gave no complete reply. The message says what happened and what to do; it never holds a
 * key.
 */
public final class ModelFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Remedy remedy;

  /**
   * @param message what happened and what to do
   * @param remedy what to do next
   */
  public ModelFailure(String message, Remedy remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** As above, with its cause. */
  public ModelFailure(String message, Remedy remedy, Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  /** What to do next. */
  public Remedy remedy() {
    return remedy;
  }

  /** What to do after a failure. */
  public sealed interface Remedy {

    /**
     * Ask again: the provider is busy, slow or out of reach.
     *
     * @param after how long to wait at least
     */
    record AskAgain(Duration after) implements Remedy {}

    /** Ask nothing more until the operator acts: the key, the account or the name is wrong. */
    record StopAsking() implements Remedy {}

    /**
     * Leave this episode as it is: its question or reply cannot be used, or its budget is spent.
     */
    record LeaveEpisode() implements Remedy {}
  }
}
