package earmark.notes.grounding;

import java.util.List;

/** A point whose proof was found. Only grounding makes one. */
public final class ProvenPoint {

  private final String text;
  private final List<ProvenQuote> proof;

  ProvenPoint(String text, List<ProvenQuote> proof) {
    this.text = text;
    this.proof = List.copyOf(proof);
  }

  /** The sentence. */
  public String text() {
    return text;
  }

  /** At least one quote. */
  public List<ProvenQuote> proof() {
    return proof;
  }

  /** Where its first quote begins, in milliseconds. */
  public long start() {
    return proof.getFirst().start();
  }
}
