package earmark.contracts;

import org.jspecify.annotations.Nullable;

/**
 * How good a transcript is, judged by the file alone.
 *
 * @param timing what its times belong to
 * @param origin whether a machine or a person wrote it
 * @param language the language that it is in, a BCP 47 tag; null if unknown
 * @param repairs how many repairs it needed
 */
public record Condition(Timing timing, Origin origin, @Nullable String language, Repairs repairs) {

  /** Of a transcript about which nothing was noted. */
  public static final Condition UNKNOWN =
      new Condition(Timing.CUE, Origin.UNKNOWN, null, Repairs.NONE);

  public Condition {
    timing = timing == null ? Timing.CUE : timing;
    origin = origin == null ? Origin.UNKNOWN : origin;
    repairs = repairs == null ? Repairs.NONE : repairs;
  }

  /** What the times of a transcript belong to, the finest first. */
  public enum Timing {
    /** Each word. */
    WORD,
    /** Each caption or segment of a few seconds. */
    CUE,
    /** Each turn or paragraph. */
    TURN,
    /** A place every few minutes; the cues between them have times by their share of the words. */
    SPARSE,
    /**
     * Nothing. The cues have times at the pace of speech, which only keep their order and are never
     * shown.
     */
    NONE
  }

  /** Who wrote a transcript. */
  public enum Origin {
    /** A speech recogniser. */
    AUTOMATIC,
    /** A person, or a recogniser with a person who corrected it. */
    HUMAN,
    /** The file does not say. */
    UNKNOWN
  }

  /**
   * How many repairs a transcript needed, by kind.
   *
   * @param times cues whose start or end was moved
   * @param repeats cues that were cut because they said the same again and again
   * @param phantoms cues that were cut because a recogniser heard them in silence
   * @param text cues whose broken characters or entities were repaired
   */
  public record Repairs(int times, int repeats, int phantoms, int text) {

    public static final Repairs NONE = new Repairs(0, 0, 0, 0);

    /** All of them. */
    public int total() {
      return times + repeats + phantoms + text;
    }
  }
}
