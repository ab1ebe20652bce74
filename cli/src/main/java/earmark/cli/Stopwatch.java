package earmark.cli;

import java.time.Duration;
import java.util.Locale;

/** Time that has passed. */
record Stopwatch(long startedAt) {

  /** Since the operator pressed enter, the build included, as the script says. */
  static Stopwatch started() {
    long before = Long.getLong("earmark.elapsed.seconds", 0);
    return new Stopwatch(System.nanoTime() - Duration.ofSeconds(before).toNanos());
  }

  static Stopwatch fromNow() {
    return new Stopwatch(System.nanoTime());
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startedAt);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f s", elapsed().toMillis() / 1000.0);
  }
}
