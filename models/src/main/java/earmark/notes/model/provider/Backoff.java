package earmark.notes.model.provider;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Waits that double with each failure in a row, where the server names none. */
final class Backoff {

  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int DOUBLINGS = 8;

  private final AtomicInteger failures = new AtomicInteger();

  /** Counts a failure and returns how long to wait after it. */
  Duration next() {
    int before = Math.min(failures.getAndIncrement(), DOUBLINGS);
    Duration wait = FIRST.multipliedBy(1L << before);
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }

  /** Begins with the shortest wait again. */
  void reset() {
    failures.set(0);
  }
}
