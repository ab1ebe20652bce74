package earmark.notes.work;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A work and how an episode treats it.
 *
 * @param work title, creator, kind
 * @param stance the strongest that was found
 * @param heardAs what the transcript has in place of the title; null where it has the title
 * @param sentence the sentence that shows the stance
 */
public record Mention(Work work, Stance stance, @Nullable String heardAs, Sentence sentence) {

  /** Returns the words that the transcript has for the title. */
  String said() {
    return heardAs == null ? work.title() : heardAs;
  }

  Mention with(Stance other) {
    return new Mention(work, other, heardAs, sentence);
  }

  /** Returns the one of two mentions of a work that says more, with the creator of either. */
  static Mention stronger(Mention a, Mention b) {
    return rank(b.stance) > rank(a.stance) ? b.completedBy(a) : a.completedBy(b);
  }

  /** The creator may have been said at another place. */
  private Mention completedBy(Mention other) {
    if (work.creator() != null || other.work.creator() == null) {
      return this;
    }
    Work completed =
        new Work(
            work.title(),
            other.work.creator(),
            other.work.creatorSource(),
            work.kind(),
            work.link());
    return new Mention(completed, stance, heardAs, sentence);
  }

  private static int rank(Stance stance) {
    return switch (stance) {
      case MENTIONED -> 0;
      case SPONSORED -> 1;
      case ENDORSED -> 2;
      case OWN_WORK -> 3;
      case CRITICISED -> 4;
    };
  }
}
