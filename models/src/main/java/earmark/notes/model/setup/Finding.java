package earmark.notes.model.setup;

/**
 * One thing that was found out about a model.
 *
 * @param what is checked
 * @param state what was found, and what to do if it is a fault
 */
record Finding(String what, String state, boolean isFault) {

  static Finding good(String what, String state) {
    return new Finding(what, state, false);
  }

  static Finding fault(String what, String state) {
    return new Finding(what, state, true);
  }

  /** A line of the report. */
  @Override
  public String toString() {
    return "  %-4s  %-18s %s".formatted(isFault ? "no" : "ok", what, state);
  }
}
