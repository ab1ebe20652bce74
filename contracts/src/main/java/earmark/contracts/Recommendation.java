package earmark.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A work that the episode endorses, or that one of its speakers made.
 *
 * @param work the work
 * @param stance {@link Stance#ENDORSED} or {@link Stance#OWN_WORK}, nothing else
 * @param heardAs what the transcript has in place of the title, where it differs; else null
 * @param otherMentions how many other sentences name it, paid ones left out; null in notes from
 *     before these were counted
 * @param quote the words that show the stance
 */
public record Recommendation(
    Work work,
    Stance stance,
    @Nullable String heardAs,
    @Nullable Integer otherMentions,
    Quote quote) {

  public Recommendation {
    if (stance != Stance.ENDORSED && stance != Stance.OWN_WORK) {
      throw new IllegalArgumentException(
          "Only endorsed and own works are recommendations, not " + stance);
    }
  }
}
