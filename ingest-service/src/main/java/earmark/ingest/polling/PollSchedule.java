package earmark.ingest.polling;

import earmark.ingest.feed.FeedRefused;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.intake.KnownShows;
import earmark.ingest.intake.LedgerAway;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls every feed again and again, a few at a time. */
public final class PollSchedule implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(PollSchedule.class);

  /** Each may have a file of 50 MB in hand, and the service makes do with little memory. */
  private static final int AT_ONCE = 2;

  private static final Duration SOON = Duration.ofSeconds(20);

  private final Polling polling;
  private final KnownShows shows;
  private final List<String> feeds;
  private final Duration every;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("poll-", 0).factory());

  /**
   * @param feeds to be followed from the first start on
   */
  public PollSchedule(Polling polling, KnownShows shows, List<String> feeds, Duration every) {
    this.polling = polling;
    this.shows = shows;
    this.feeds = List.copyOf(feeds);
    this.every = every;
  }

  /** A wait that ends when all is known that was known before the last stop. */
  @FunctionalInterface
  public interface Rebuilt {
    void await() throws InterruptedException;
  }

  /** Begins with a poll of all feeds, when {@code rebuilt} returns. */
  public void start(Rebuilt rebuilt) {
    threads.execute(
        () -> {
          try {
            rebuilt.await();
            while (!threads.isShutdown()) {
              shows.all().forEach(show -> soon(() -> polling.poll(show)));
              followMissing(System.nanoTime() + every.toNanos());
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** Does {@code work} soon, when few others are polling. */
  public void soon(Runnable work) {
    threads.execute(
        () -> {
          try {
            places.acquire();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
          }
          try {
            work.run();
          } catch (RuntimeException e) {
            log.error("A poll ended badly", e);
          } finally {
            places.release();
          }
        });
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** Waits, and meanwhile tries feeds whose servers start later than this one. */
  private void followMissing(long until) throws InterruptedException {
    Duration pause = every.compareTo(SOON) < 0 ? every : SOON;
    do {
      feeds.stream()
          .filter(feed -> shows.byFeed(feed).isEmpty())
          .forEach(feed -> soon(() -> follow(feed)));
      Thread.sleep(pause);
    } while (until - System.nanoTime() > 0);
  }

  private void follow(String feed) {
    try {
      polling.follow(feed).rest().run();
    } catch (FetchFailed | FeedRefused | LedgerAway | IllegalArgumentException e) {
      log.warn("{} is not followed yet, it is tried again: {}", feed, e.getMessage());
    }
  }
}
