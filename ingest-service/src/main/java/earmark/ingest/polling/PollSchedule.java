package earmark.ingest.polling;

import earmark.feeds.FeedRefused;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.intake.KnownFeeds;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.ingest.intake.SecondFeed;
import earmark.ingest.intake.ShowFeed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls every feed when it is due, a few at a time. */
public final class PollSchedule implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(PollSchedule.class);

  /** Each may have a file of 50 MB in hand, and the service makes do with little memory. */
  private static final int AT_ONCE = 2;

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration TO_END = Duration.ofSeconds(5);

  private final Polling polling;
  private final KnownFeeds known;
  private final List<String> feeds;
  private final Timetable timetable;
  private final Clock clock;

  /** A feed that has moved is known by another address from then on. */
  private final Set<String> followed = ConcurrentHashMap.newKeySet();

  private final Set<String> pending = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Future<?> ticking;
  private Instant nextMissing = Instant.MIN;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("poll-", 0).factory());

  /**
   * @param feeds to be followed from the first start on
   */
  public PollSchedule(
      Polling polling, KnownFeeds known, Timetable timetable, List<String> feeds, Clock clock) {
    this.polling = polling;
    this.known = known;
    this.feeds = List.copyOf(feeds);
    this.timetable = timetable;
    this.clock = clock;
  }

  /** A wait that ends when all is known that was known before the last stop. */
  @FunctionalInterface
  public interface Rebuilt {
    void await() throws InterruptedException;
  }

  /** Looks at every feed that is due, from when {@code rebuilt} returns until it is closed. */
  public void start(Rebuilt rebuilt) {
    ticking = threads.submit(() -> tick(rebuilt));
  }

  /** Whether the thread that finds out which feeds are due has died without being closed. */
  public boolean isBroken() {
    Future<?> thread = ticking;
    return thread != null && thread.isDone() && !threads.isShutdown();
  }

  private void tick(Rebuilt rebuilt) {
    try {
      rebuilt.await();
      while (!threads.isShutdown()) {
        try {
          pollWhatIsDue();
        } catch (RuntimeException e) {
          // One feed that cannot be judged must not end the polling of all.
          log.error("The feeds that are due could not be determined; trying again", e);
        }
        Thread.sleep(TICK);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void pollWhatIsDue() {
    known.all().stream()
        .filter(feed -> timetable.isDue(feed, clock.instant()))
        .map(ShowFeed::show)
        .forEach(show -> once(show.id(), () -> polling.poll(show)));
    followMissing();
  }

  /** Does {@code work} unless the same is waiting to be done or being done. */
  private void once(String name, Runnable work) {
    if (pending.add(name)) {
      soon(
          () -> {
            try {
              work.run();
            } finally {
              pending.remove(name);
            }
          });
    }
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

  /** Stops the polls and waits a little until they have taken their attempts back. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(TO_END.toSeconds(), TimeUnit.SECONDS)) {
        log.warn("A poll goes on after {} s; it counts as an attempt", TO_END.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tries feeds whose servers start later than this one. */
  private void followMissing() {
    Instant now = clock.instant();
    if (now.isBefore(nextMissing)) {
      return;
    }
    nextMissing = now.plus(SOON);
    feeds.stream()
        .filter(url -> !followed.contains(url))
        .filter(url -> known.byUrl(url).filter(feed -> feed.follow() != null).isEmpty())
        .forEach(feed -> once(feed, () -> follow(feed)));
  }

  private void follow(String feed) {
    try {
      Polling.Followed begun = polling.follow(feed, null, false);
      followed.add(feed);
      begun.rest().run();
    } catch (SecondFeed e) {
      followed.add(feed);
      log.warn("{} is not followed: {}", feed, e.getMessage());
    } catch (FetchFailed | FeedRefused | LedgerUnavailable | IllegalArgumentException e) {
      log.warn("{} cannot be followed yet; will retry: {}", feed, e.getMessage());
    }
  }
}
