package earmark.transcripts;

import earmark.contracts.Condition.Origin;
import earmark.contracts.Condition.Timing;
import earmark.contracts.Transcript;
import java.util.Comparator;

/**
 * How faithful a transcript is: of several of one episode the greatest wins. Times come first, for
 * a quote without one cannot be heard; then who speaks; then who wrote it; then how fine its times
 * are; then how few repairs it needed.
 *
 * @param placed 2 when every turn has a time, 1 when some have, 0 when none
 * @param speakers whether most of it says who speaks
 * @param origin 2 by a person, 1 unknown, 0 by a machine
 * @param fineness 3 by the word, 2 by the cue, 1 by the turn, 0 coarser
 * @param repairedPercent repaired cues per hundred; may exceed 100
 */
public record Fidelity(int placed, boolean speakers, int origin, int fineness, int repairedPercent)
    implements Comparable<Fidelity> {

  /** The {@link #placed} of a transcript that has a time for every turn. */
  public static final int ALL_PLACED = 2;

  private static final Comparator<Fidelity> ORDER =
      Comparator.comparingInt(Fidelity::placed)
          .thenComparing(Fidelity::speakers)
          .thenComparingInt(Fidelity::origin)
          .thenComparingInt(Fidelity::fineness)
          .thenComparing(Comparator.comparingInt(Fidelity::repairedPercent).reversed());

  /** That of {@code transcript}. */
  public static Fidelity of(Transcript transcript) {
    var condition = transcript.condition();
    long named = transcript.cues().stream().filter(cue -> cue.speaker() != null).count();
    int cues = Math.max(1, transcript.cues().size());
    return new Fidelity(
        placing(condition.timing()),
        named * 2 > cues,
        writer(condition.origin()),
        grain(condition.timing()),
        (int) Math.min(1000, condition.repairs().total() * 100L / cues));
  }

  private static int placing(Timing timing) {
    return switch (timing) {
      case WORD, CUE, TURN -> ALL_PLACED;
      case SPARSE -> 1;
      case NONE -> 0;
    };
  }

  private static int writer(Origin origin) {
    return switch (origin) {
      case HUMAN -> 2;
      case UNKNOWN -> 1;
      case AUTOMATIC -> 0;
    };
  }

  private static int grain(Timing timing) {
    return switch (timing) {
      case WORD -> 3;
      case CUE -> 2;
      case TURN -> 1;
      case SPARSE, NONE -> 0;
    };
  }

  @Override
  public int compareTo(Fidelity other) {
    return ORDER.compare(this, other);
  }

  /**
   * Whether this one should replace a transcript of {@code known} fidelity: a tie replaces none.
   */
  public boolean isBetterThan(Fidelity known) {
    return compareTo(known) > 0;
  }
}
