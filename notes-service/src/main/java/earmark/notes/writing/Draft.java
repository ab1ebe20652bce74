package earmark.notes.writing;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a writer proposes. Nothing of it is published before grounding has proven it.
 *
 * @param headline one line, without proof where it is a point or its first sentence; null where the
 *     writer has none
 * @param guests in order
 * @param gist a few sentences
 * @param reveals any order
 * @param takeaways any order
 * @param works each work once, with every stance
 */
public record Draft(
    @Nullable DraftPoint headline,
    List<DraftGuest> guests,
    List<DraftPoint> gist,
    List<DraftPoint> reveals,
    List<DraftPoint> takeaways,
    List<DraftWork> works) {

  public Draft {
    guests = List.copyOf(guests);
    gist = List.copyOf(gist);
    reveals = List.copyOf(reveals);
    takeaways = List.copyOf(takeaways);
    works = List.copyOf(works);
  }

  /**
   * A guest.
   *
   * @param name full name
   * @param bio one line, or null
   * @param proof the words that the bio is drawn from; empty where it comes from the metadata
   */
  public record DraftGuest(String name, @Nullable String bio, List<Claim> proof) {

    public DraftGuest {
      proof = List.copyOf(proof);
    }

    /** With a bio that is drawn from one claim, or from the metadata where that is null. */
    public DraftGuest(String name, @Nullable String bio, @Nullable Claim proof) {
      this(name, bio, proof == null ? List.of() : List.of(proof));
    }
  }

  /**
   * A point.
   *
   * @param text the sentence that a reader reads
   * @param context what is said right before the first proof and makes it understood; null where
   *     the point needs none
   * @param proof what is to prove it
   */
  public record DraftPoint(String text, @Nullable Claim context, List<Claim> proof) {

    public DraftPoint {
      proof = List.copyOf(proof);
    }
  }

  /**
   * A work and how the episode treats it.
   *
   * @param work title, creator, kind
   * @param stance any of the five
   * @param heardAs what the transcript has in place of the title; null where it has the title
   * @param quotes the words that show the stance, at least one; the first is published
   */
  public record DraftWork(Work work, Stance stance, @Nullable String heardAs, List<Claim> quotes) {

    public DraftWork {
      quotes = List.copyOf(quotes);
    }

    /** Where one claim shows the stance. */
    public DraftWork(Work work, Stance stance, @Nullable String heardAs, Claim quote) {
      this(work, stance, heardAs, List.of(quote));
    }
  }
}
