package earmark.ingest.intake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Keeps the echoes of own writes from undoing newer ones. What is written is known at once; until
 * the log gives it back, everything that the log says about the same key is older.
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

  /** Does {@code publish}, and from then on awaits {@code write} from the log. */
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

  /** Whether nothing newer of {@code key} is known than {@code read}, which the log gave. */
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
