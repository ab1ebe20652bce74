package earmark.publish.messaging;

import earmark.publish.site.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds an event while Redis is away. That says nothing about the event, so it shall not use up the
 * event's retries; the broker waits as long as one event may take.
 */
public final class Patience implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Patience.class);
  private static final long PAUSE_MILLIS = 500;

  private final Duration longest;
  private final CountDownLatch stopping = new CountDownLatch(1);

  /**
   * @param longest less than the longest that one event may take (max.poll.interval.ms)
   */
  public Patience(Duration longest) {
    this.longest = longest;
  }

  /**
   * Does {@code work}, again and again while the store is away; it must bear repetition.
   *
   * @throws StoreUnavailable if the store stays away for too long, or the service stops
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
