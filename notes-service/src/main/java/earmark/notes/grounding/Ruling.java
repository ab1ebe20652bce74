package earmark.notes.grounding;

/** Says of a proposal that it is proven, or why it is refused. */
sealed interface Ruling<T> {

  /**
   * The proposal may be published.
   *
   * @param value as it was proven
   */
  record Proven<T>(T value) implements Ruling<T> {}

  /**
   * The proposal may not be published.
   *
   * @param reason the first rule that refuses it
   */
  record Refused<T>(Refusal reason) implements Ruling<T> {}
}
