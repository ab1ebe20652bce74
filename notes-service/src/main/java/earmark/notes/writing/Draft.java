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
   * @param proof the words that the bio is drawn from; null where it comes from the metadata
   */
  public record DraftGuest(String name, @Nullable String bio, @Nullable Claim proof) {}

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
   * @param quote the words that show the stance
   */
  public record DraftWork(Work work, Stance stance, @Nullable String heardAs, Claim quote) {}
}
