package earmark.stack.command;

import java.time.Duration;
import java.util.Locale;

/** Time since the operator pressed enter, the build included. */
record Stopwatch(long startedAt) {

  /** Goes on from where the script says it began. */
  static Stopwatch started() {
    long before = Long.getLong("earmark.elapsed.seconds", 0);
    return new Stopwatch(System.nanoTime() - Duration.ofSeconds(before).toNanos());
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startedAt);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f s", elapsed().toMillis() / 1000.0);
  }
}
