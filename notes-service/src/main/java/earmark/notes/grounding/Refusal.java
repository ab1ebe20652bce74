package earmark.notes.grounding;

/** Why something that a writer proposed is not published. */
public enum Refusal {
  BLANK("it has no words"),
  NO_PROOF("it comes without words that prove it"),
  NEVER_SAID("its words were not found in the transcript"),
  NOT_SAID_BEFORE("the words above it do not stand right before it in the transcript"),
  PAID("it lies in a paid read, self-promotion or housekeeping"),
  SEVERAL_SPEAKERS("its quote joins the words of several people"),
  CUT_SHORT("its quote leaves out words of the sentence that change what it says"),
  NUMBER_WITHOUT_PROOF("it names a number that its proof does not contain"),
  NEGATION_LOST("it says no where its proof says yes, or the other way round"),
  NAME_WITHOUT_PROOF(
      "it names somebody or something that neither its proof nor the metadata names"),
  NO_VERDICT("nobody judged whether its proof says it"),
  OVERREACHES("it claims more than its proof says"),
  UNSUPPORTED("it says something that its proof does not say"),
  REPEATED("another point says the same"),
  NO_HEADLINE("no published point says it"),
  ONLY_MENTIONED("it is only mentioned, neither recommended nor the speaker's own work"),
  CRITICISED("it is criticised"),
  SPONSORED("it is named in a paid read or self-promotion"),
  NOT_ITS_SOUND("what the transcript has for its title does not sound like it"),
  NOT_NAMED("nobody names it there"),
  MAKER_UNKNOWN("nothing shows that its maker made it"),
  LINK_UNKNOWN("its link is not the one that Earmark knows"),
  NOT_PRAISED("nothing there recommends it"),
  NOT_THEIR_OWN("nothing there shows that somebody of the episode made it"),
  LISTED_TWICE("it is listed already"),
  A_HOST("this person hosts the show"),
  NOT_OF_THE_CAST("neither the metadata nor the transcript has such a guest"),
  NOT_IN_METADATA("the publisher's title and description do not say it"),
  ABOUT_SOMEBODY_ELSE("it is not said of this person");

  private final String reason;

  Refusal(String reason) {
    this.reason = reason;
  }

  /** The reason in words a reader understands. */
  public String reason() {
    return reason;
  }
}
