package earmark.transcripts.align;

/** Finds the longest sequence of values that never decreases (patience sorting, n log n). */
public final class LongestRun {

  private final long[] values;

  /** The index of the last value of the best sequence of each length. */
  private final int[] tails;

  private int length;

  private LongestRun(long[] values) {
    this.values = values;
    this.tails = new int[values.length];
  }

  /**
   * Returns true for each value of the sequence.
   *
   * @param values those below 0 are left out
   */
  public static boolean[] of(long[] values) {
    return new LongestRun(values).find();
  }

  private boolean[] find() {
    int[] before = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      if (values[i] >= 0) {
        int at = sequencesUpTo(values[i]);
        before[i] = at == 0 ? -1 : tails[at - 1];
        tails[at] = i;
        length = Math.max(length, at + 1);
      }
    }
    boolean[] run = new boolean[values.length];
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      run[i] = true;
    }
    return run;
  }

  /** How many sequences end with a value of at most {@code value}. */
  private int sequencesUpTo(long value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[tails[middle]] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
