package earmark.ingest.reading;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs each reading on a platform thread, so that none takes a carrier from the virtual threads
 * that serve people. A reading ends at its deadline: it is interrupted, and abandoned if it goes
 * on.
 */
final class ReadingThreads {

  private static final Logger log = LoggerFactory.getLogger(ReadingThreads.class);

  /** How long an interrupted reading has to end. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private static final int KILOBYTE = 1000;
  private static final String LATER = "try again later";

  private final ReadingBudget budget;
  private final Semaphore places;
  private final Semaphore kilobytes;
  private final AtomicInteger abandoned = new AtomicInteger();
  private final AtomicInteger abandonedKilobytes = new AtomicInteger();

  ReadingThreads(ReadingBudget budget) {
    this.budget = budget;
    this.places = new Semaphore(budget.atOnce(), true);
    this.kilobytes = new Semaphore(kilobytes(budget.bytesAtOnce()), true);
  }

  /**
   * What {@code reading} returns or throws.
   *
   * @param bytes how large the file is
   * @throws BudgetExceeded if it took too long, nested too deep, or found no place
   */
  <T> T read(long bytes, Supplier<T> reading) {
    int weight = kilobytes(Math.min(Math.max(bytes, KILOBYTE), budget.bytesAtOnce()));
    acquire(places, 1, 0);
    acquire(kilobytes, weight, 1);
    FutureTask<T> task = new FutureTask<>(reading::get);
    Occupied occupied = new Occupied(weight);
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("reading")
            .unstarted(
                () -> {
                  task.run();
                  occupied.end();
                });
    thread.start();
    return await(task, thread, occupied);
  }

  /** Readings that were given up and go on. */
  int abandoned() {
    return abandoned.get();
  }

  /** Whether abandoned readings hold all places, or the whole of the size that is read at once. */
  boolean isStuck() {
    return abandoned() - budget.abandoned() >= budget.atOnce()
        || abandonedKilobytes.get() >= kilobytes(budget.bytesAtOnce());
  }

  private <T> T await(FutureTask<T> task, Thread thread, Occupied occupied) {
    try {
      return task.get(budget.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw failure(Objects.requireNonNull(e.getCause()));
    } catch (TimeoutException e) {
      thread.interrupt();
      if (!hasEnded(thread)) {
        occupied.abandon();
      }
      throw new BudgetExceeded(
          "took more than %d s to read and was given up".formatted(budget.time().toSeconds()),
          "make it smaller or simpler, or raise EARMARK_READING_TIME");
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw stopped();
    }
  }

  private void acquire(Semaphore of, int permits, int placesHeld) {
    boolean acquired = false;
    try {
      acquired = of.tryAcquire(permits, budget.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopped();
    } finally {
      if (!acquired) {
        places.release(placesHeld);
      }
    }
    if (!acquired) {
      throw new BudgetExceeded("could not be read because others are being read", LATER);
    }
  }

  private static boolean hasEnded(Thread thread) {
    try {
      return thread.join(GRACE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static RuntimeException failure(Throwable cause) {
    return switch (cause) {
      case StackOverflowError _ ->
          new BudgetExceeded("is nested too deep", "write it with fewer elements in one another");
      case Error error -> throw error;
      case RuntimeException refused -> refused;
      default -> new IllegalStateException(cause);
    };
  }

  private static BudgetExceeded stopped() {
    return new BudgetExceeded("was not read because the service stops", LATER);
  }

  private static int kilobytes(long bytes) {
    return Math.toIntExact(Math.max(1, bytes / KILOBYTE));
  }

  /** What a reading holds. Memory is held until it really ends. */
  private final class Occupied {

    private final int weight;
    private boolean ended;
    private boolean replaced;
    private boolean givenUp;

    Occupied(int weight) {
      this.weight = weight;
    }

    synchronized void end() {
      ended = true;
      kilobytes.release(weight);
      places.release(replaced ? 0 : 1);
      if (givenUp) {
        abandonedKilobytes.addAndGet(-weight);
        log.warn("An abandoned reading ended; {} go on", abandoned.decrementAndGet());
      }
    }

    synchronized void abandon() {
      if (ended) {
        return;
      }
      givenUp = true;
      abandonedKilobytes.addAndGet(weight);
      int count = abandoned.incrementAndGet();
      replaced = count <= budget.abandoned();
      places.release(replaced ? 1 : 0);
      log.error("{} readings do not end; restart the service to get their threads back", count);
    }
  }
}
