package earmark.ingest.desk;

import java.time.Duration;

/** Formats durations for people. */
final class DurationText {

  private static final int BOTH_UNITS = 10;

  private DurationText() {}

  /**
   * Returns a text such as {@code 45 s}, {@code 4 min 10 s}, {@code 12 min}, {@code 3 h 20 min} or
   * {@code 2 d}.
   */
  static String of(Duration time) {
    if (time.toDays() > 0) {
      return time.toDays() + " d";
    }
    if (time.toHours() > 0) {
      return two(time.toHours(), "h", time.toMinutesPart(), "min");
    }
    if (time.toMinutes() >= BOTH_UNITS) {
      return time.toMinutes() + " min";
    }
    return time.toMinutes() > 0
        ? two(time.toMinutes(), "min", time.toSecondsPart(), "s")
        : Math.max(0, time.toSeconds()) + " s";
  }

  private static String two(long large, String unit, int small, String smaller) {
    return large + " " + unit + (small == 0 ? "" : " " + small + " " + smaller);
  }
}
