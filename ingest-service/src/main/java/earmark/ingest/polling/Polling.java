package earmark.ingest.polling;

import earmark.contracts.Show;
import earmark.ingest.feed.FeedItem;
import earmark.ingest.feed.FeedRefused;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.fetch.Fetcher;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.Intake;
import earmark.ingest.intake.LedgerAway;
import earmark.ingest.intake.ShowIntake;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows feeds. One feed is read by one at a time. */
public final class Polling {

  private static final Logger log = LoggerFactory.getLogger(Polling.class);

  private final Catalogue catalogue;
  private final ShowIntake shows;
  private final ItemIntake items;
  private final Feeds feeds;
  private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();
  private final Map<String, String> troubles = new ConcurrentHashMap<>();

  public Polling(Catalogue catalogue, ShowIntake shows, Intake intake, Fetcher fetcher) {
    this.catalogue = catalogue;
    this.shows = shows;
    this.items = new ItemIntake(catalogue, intake, new ItemFiles(fetcher));
    this.feeds = new Feeds(fetcher);
  }

  /**
   * A show that is followed.
   *
   * @param isNew whether its feed was not followed before
   * @param rest what is still to be done: its items
   */
  public record Followed(Show show, boolean isNew, Runnable rest) {}

  /**
   * Follows the feed at {@code url}, which is read once to see that it is one.
   *
   * @throws FetchFailed if it cannot be had
   * @throws FeedRefused if it is no feed
   * @throws LedgerAway if the show could not be written down
   */
  public Followed follow(String url) {
    Optional<Show> known = catalogue.shows().byFeed(url);
    if (known.isPresent()) {
      return new Followed(known.get(), false, () -> poll(known.get()));
    }
    Feeds.Read read = feeds.read(url, null).orElseThrow();
    Show show = shows.take(read.showFacts());
    return new Followed(show, true, () -> afterOthers(url, () -> take(read)));
  }

  /** Reads the show's feed again, unless that is going on; trouble is logged and kept. */
  public void poll(Show show) {
    Show.Feed feed = show.feed();
    if (feed != null) {
      Show.Feed asked = items.isUnfinished(show) ? null : feed;
      exclusively(feed.url(), () -> feeds.read(feed.url(), asked).ifPresent(this::take));
    }
  }

  /** Fetches an episode again that has no transcript yet, whatever its feed's server says. */
  public void fetchAgain(Show show, String episodeId) {
    Show.Feed feed = show.feed();
    if (feed == null) {
      return;
    }
    afterOthers(
        feed.url(),
        () ->
            feeds.read(feed.url(), null).stream()
                .flatMap(read -> read.feed().items().stream())
                .filter(item -> Items.idOf(show, item).equals(episodeId))
                .findFirst()
                .ifPresent(item -> items.fetch(show, item)));
  }

  /** Why a feed could not be read the last time; null if it could. */
  public @Nullable String trouble(String feedUrl) {
    return troubles.get(feedUrl);
  }

  private void take(Feeds.Read read) {
    Show show = shows.take(read.showFacts());
    for (FeedItem item : Items.wanted(show, read.feed().items(), catalogue)) {
      items.take(show, item);
    }
    // Only now: had it stopped before, the next poll must see the items again.
    shows.polled(show, read.state());
  }

  private void exclusively(String url, Runnable work) {
    ReentrantLock lock = lock(url);
    if (lock.tryLock()) {
      try {
        attempt(url, work);
      } finally {
        lock.unlock();
      }
    }
  }

  /** What the operator asked for is not passed over. */
  private void afterOthers(String url, Runnable work) {
    ReentrantLock lock = lock(url);
    lock.lock();
    try {
      attempt(url, work);
    } finally {
      lock.unlock();
    }
  }

  private ReentrantLock lock(String url) {
    return locks.computeIfAbsent(url, u -> new ReentrantLock());
  }

  private void attempt(String url, Runnable work) {
    try {
      work.run();
      troubles.remove(url);
    } catch (FetchFailed | FeedRefused | LedgerAway | IllegalArgumentException e) {
      log.warn("The feed {} was not followed to its end: {}", url, e.getMessage());
      troubles.put(url, String.valueOf(e.getMessage()));
    }
  }
}
