package earmark.publish.messaging;

import earmark.publish.site.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats the handling of an event while Redis cannot be reached. An outage is not the event's
 * fault, so it must not consume the event's retries; the consumer waits within its poll interval.
 */
public final class StoreRetry implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(StoreRetry.class);
  private static final long PAUSE_MILLIS = 500;

  private final Duration longest;
  private final CountDownLatch stopping = new CountDownLatch(1);

  /**
   * @param longest how long to wait; must be less than max.poll.interval.ms
   */
  public StoreRetry(Duration longest) {
    this.longest = longest;
  }

  /**
   * Runs {@code work}, repeatedly while the store cannot be reached; it must be idempotent.
   *
   * @throws StoreUnavailable if the store stays unreachable for too long, or the service stops
   */
  public <T> T with(Supplier<T> work) {
    long end = System.nanoTime() + longest.toNanos();
    while (true) {
      try {
        return work.get();
      } catch (StoreUnavailable e) {
        if (System.nanoTime() > end || stops()) {
          throw e;
        }
        log.debug("Waiting for the page store: {}", e.getMessage());
      }
    }
  }

  private boolean stops() {
    try {
      return stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    stopping.countDown();
  }
}
