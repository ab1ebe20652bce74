package earmark.stack;

/** What a part says of itself when it is asked. */
public sealed interface PartState {

  /** It does not answer. */
  record Silent() implements PartState {}

  /**
   * It answers, but has work to do before it is complete.
   *
   * @param doing what it does and how far it is; changes as long as the work moves
   */
  record Busy(String doing) implements PartState {}

  /** It answers and is complete. */
  record Ready() implements PartState {}
}
