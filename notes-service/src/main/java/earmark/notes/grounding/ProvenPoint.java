package earmark.notes.grounding;

import earmark.contracts.Notes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point whose proof was found. Only grounding makes one. */
public final class ProvenPoint {

  private final String text;
  private final Notes.Source source;
  private final @Nullable ProvenQuote context;
  private final List<ProvenQuote> proof;

  ProvenPoint(
      String text, Notes.Source source, @Nullable ProvenQuote context, List<ProvenQuote> proof) {
    this.text = text;
    this.source = source;
    this.context = context;
    this.proof = List.copyOf(proof);
  }

  /** The sentence. */
  public String text() {
    return text;
  }

  /** Whose words the sentence is. */
  public Notes.Source source() {
    return source;
  }

  /** What is said right before it; null where the writer gives nothing. */
  public @Nullable ProvenQuote context() {
    return context;
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
