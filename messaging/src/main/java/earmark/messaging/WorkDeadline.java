package earmark.messaging;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Interrupts the handling of an event that takes too long, or that a stop of the service has to
 * wait for too long. Thread-safe; {@link #begin} and {@link #end} are called on the thread that
 * works.
 */
final class WorkDeadline implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(WorkDeadline.class);

  /** How a piece of work came to its end. */
  enum End {
    /** By itself. */
    OWN,
    /** It was interrupted because it took too long. */
    LATE,
    /** It was interrupted because the service stops. */
    STOPPED
  }

  private static final ThreadLocal<@Nullable Work> CURRENT = new ThreadLocal<>();
  private static final ThreadLocal<End> LAST = ThreadLocal.withInitial(() -> End.OWN);

  private final Duration longest;
  private final Set<Work> running = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("work-deadline").factory());

  /**
   * @param longest how long the handling of one event may take
   */
  WorkDeadline(Duration longest) {
    this.longest = longest;
  }

  Duration longest() {
    return longest;
  }

  /** Watches the calling thread until {@link #end}. */
  void begin(String what) {
    end();
    Work work = new Work(what, Thread.currentThread());
    work.timer =
        clock.schedule(() -> work.interrupt(End.LATE), longest.toMillis(), TimeUnit.MILLISECONDS);
    running.add(work);
    CURRENT.set(work);
  }

  /** Ends the watch, clears an interrupt that came from it, and returns how the work ended. */
  End end() {
    Work work = CURRENT.get();
    if (work == null) {
      return End.OWN;
    }
    CURRENT.remove();
    running.remove(work);
    End end = work.end();
    LAST.set(end);
    return end;
  }

  /** Whether the last piece of work of the calling thread took too long. */
  boolean wasLate() {
    return LAST.get() == End.LATE;
  }

  /** Interrupts what still runs after {@code grace}. */
  void stopAfter(Duration grace) {
    var _ =
        clock.schedule(
            () -> running.forEach(work -> work.interrupt(End.STOPPED)),
            grace.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  private static final class Work {

    private final String what;
    private final Thread thread;
    private @Nullable Future<?> timer;
    private boolean ended;
    private End how = End.OWN;

    Work(String what, Thread thread) {
      this.what = what;
      this.thread = thread;
    }

    synchronized void interrupt(End why) {
      if (!ended && how == End.OWN) {
        how = why;
        log.warn("Handling {} is interrupted: {}", what, why);
        thread.interrupt();
      }
    }

    synchronized End end() {
      ended = true;
      if (timer != null) {
        timer.cancel(false);
      }
      if (how != End.OWN) {
        // The interrupt was for the work, not for what follows it.
        Thread.interrupted();
      }
      return how;
    }
  }
}
