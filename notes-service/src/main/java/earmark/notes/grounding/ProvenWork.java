package earmark.notes.grounding;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import org.jspecify.annotations.Nullable;

/** A work whose stance is shown by words that were found. Only grounding makes one. */
public final class ProvenWork {

  private final Work work;
  private final Stance stance;
  private final @Nullable String heardAs;
  private final int otherMentions;
  private final ProvenQuote quote;

  ProvenWork(
      Work work, Stance stance, @Nullable String heardAs, int otherMentions, ProvenQuote quote) {
    this.work = work;
    this.stance = stance;
    this.heardAs = heardAs;
    this.otherMentions = otherMentions;
    this.quote = quote;
  }

  /** The work. */
  public Work work() {
    return work;
  }

  /** {@link Stance#ENDORSED} or {@link Stance#OWN_WORK}. */
  public Stance stance() {
    return stance;
  }

  /** What the transcript has in place of the title, or null. */
  public @Nullable String heardAs() {
    return heardAs;
  }

  /** How many other sentences name it, paid ones left out. */
  public int otherMentions() {
    return otherMentions;
  }

  /** The words that show the stance. */
  public ProvenQuote quote() {
    return quote;
  }
}
