package earmark.notes.grounding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guest whose bio, if there is one, was found or comes from the metadata. */
public final class ProvenGuest {

  private final String name;
  private final @Nullable String bio;
  private final List<ProvenQuote> proof;

  ProvenGuest(String name, @Nullable String bio, List<ProvenQuote> proof) {
    this.name = name;
    this.bio = bio;
    this.proof = List.copyOf(proof);
  }

  /** Full name. */
  public String name() {
    return name;
  }

  /** One line, or null. */
  public @Nullable String bio() {
    return bio;
  }

  /** The words behind the bio; empty where it comes from the metadata. */
  public List<ProvenQuote> proof() {
    return proof;
  }
}
