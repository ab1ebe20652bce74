package earmark.notes.grounding;

/** Why something that a writer proposed is not published. */
public enum Refusal {
  NO_PROOF("it comes without words that prove it"),
  NEVER_SAID("its words were not found in the transcript"),
  PAID("it lies in a paid read, self-promotion or housekeeping"),
  NUMBER_WITHOUT_PROOF("it names a number that its proof does not contain"),
  NEGATION_LOST("it says no where its proof says yes, or the other way round"),
  REPEATED("another point says the same"),
  ONLY_MENTIONED("it is only mentioned, neither recommended nor the speaker's own work"),
  CRITICISED("it is criticised"),
  SPONSORED("it is named in a paid read or self-promotion");

  private final String reason;

  Refusal(String reason) {
    this.reason = reason;
  }

  /** The reason in words a reader understands. */
  public String reason() {
    return reason;
  }
}
