package earmark.ingest.intake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Read-your-writes: ignores stale records of the log until the own write comes back. A write is
 * known at once, so what the log still holds of the same key before it is older.
 */
final class OwnWrites<T> {

  /** A write that does not come back within this time was lost. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private record Awaited<T>(T write, long until) {}

  private final Map<String, Deque<Awaited<T>>> awaited = new HashMap<>();
  private final LongSupplier nanos;

  OwnWrites(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Runs {@code publish} and awaits {@code write} from the log, unless {@code publish} throws. */
  void write(String key, T write, Runnable publish) {
    var entry = new Awaited<>(write, nanos.getAsLong() + PATIENCE.toNanos());
    expect(key, entry);
    try {
      publish.run();
    } catch (RuntimeException e) {
      forget(key, entry);
      throw e;
    }
  }

  /** Whether {@code read}, which the log gave, is the newest that is known of {@code key}. */
  synchronized boolean isNewest(String key, T read) {
    Deque<Awaited<T>> mine = awaited.get(key);
    if (mine == null) {
      return true;
    }
    long now = nanos.getAsLong();
    mine.removeIf(entry -> entry.until() - now < 0);
    if (mine.stream().anyMatch(entry -> entry.write().equals(read))) {
      while (!mine.removeFirst().write().equals(read)) {
        // Written before this one, so older.
      }
    } else if (!mine.isEmpty()) {
      return false;
    }
    return discardIfEmpty(key, mine);
  }

  private synchronized void expect(String key, Awaited<T> entry) {
    awaited.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(entry);
  }

  private synchronized void forget(String key, Awaited<T> entry) {
    Deque<Awaited<T>> mine = awaited.get(key);
    if (mine != null) {
      mine.remove(entry);
      discardIfEmpty(key, mine);
    }
  }

  private boolean discardIfEmpty(String key, Deque<Awaited<T>> mine) {
    if (mine.isEmpty()) {
      awaited.remove(key);
    }
    return mine.isEmpty();
  }
}
