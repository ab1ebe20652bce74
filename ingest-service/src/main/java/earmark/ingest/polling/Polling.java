package earmark.ingest.polling;

import earmark.contracts.Show;
import earmark.contracts.Show.Backlog;
import earmark.contracts.Show.Health;
import earmark.contracts.Show.Standing;
import earmark.feeds.FeedRefused;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.intake.KnownShows;
import earmark.ingest.intake.LedgerAway;
import earmark.ingest.intake.ShowIntake;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Follows feeds. A feed is looked at by one thread of one instance at a time. */
public final class Polling {

  private final KnownShows known;
  private final ShowIntake shows;
  private final FeedLook look;
  private final Duty duty;
  private final Clock clock;
  private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

  Polling(KnownShows known, ShowIntake shows, FeedLook look, Duty duty, Clock clock) {
    this.known = known;
    this.shows = shows;
    this.look = look;
    this.duty = duty;
    this.clock = clock;
  }

  /**
   * A show that is followed.
   *
   * @param isNew whether its feed was not followed before
   * @param rest what is still to be done: its items
   */
  public record Followed(Show show, boolean isNew, Runnable rest) {}

  /** Whether the show's feed is looked at again and again. */
  public static boolean isFollowed(Show show) {
    Show.Feed feed = show.feed();
    return feed != null
        && (feed.health().standing() == Standing.FOLLOWED
            || feed.health().standing() == Standing.BLOCKED);
  }

  /**
   * Follows the feed at {@code url}, which is read once to see that it is one.
   *
   * @param backlog which older items are wanted; null leaves that as it is
   * @throws FetchFailed if it cannot be had
   * @throws FeedRefused if it is no feed
   * @throws LedgerAway if the show could not be written down
   */
  public Followed follow(String url, @Nullable Backlog backlog) {
    Optional<Show> before = known.byFeed(url);
    if (before.isPresent()) {
      Show again = shows.change(before.get(), feed -> wanted(feed, backlog).withNewsAt(now()));
      return new Followed(again, !isFollowed(before.get()), () -> poll(again));
    }
    Feeds.Read read = look.first(url);
    Show show = shows.change(shows.take(read.showFacts()), feed -> wanted(feed, backlog));
    return new Followed(show, true, () -> alone(show, () -> look.take(show, read)));
  }

  /**
   * Ends following; what was published stays.
   *
   * @throws LedgerAway if that could not be written down
   */
  public Show unfollow(Show show) {
    return shows.change(
        show, feed -> feed.withHealth(new Health(Standing.UNFOLLOWED, null, 0, null)));
  }

  /** Looks at the show's feed, unless that is going on; trouble is written down with the show. */
  public void poll(Show show) {
    alone(show, () -> look.at(known.byId(show.id()).orElse(show)));
  }

  /**
   * Has the feed looked at again soon, whatever its server says, by the instance that it belongs
   * to.
   *
   * @throws LedgerAway if that could not be written down
   */
  public void tellOfNews(Show show) {
    shows.change(show, feed -> feed.withNewsAt(now()));
  }

  private static Show.Feed wanted(Show.Feed feed, @Nullable Backlog backlog) {
    boolean well =
        feed.health().standing() == Standing.FOLLOWED && feed.health().notBefore() == null;
    Show.Feed healthy = feed.withHealth(well ? feed.health() : Health.WELL);
    // What is wanted now may have been passed over before, so it must not be "not modified".
    return backlog == null || backlog.equals(feed.backlog())
        ? healthy
        : healthy.withBacklog(backlog).withValidators(null, null);
  }

  /** Whoever comes while another is at the feed is not needed: that one sees the same. */
  private void alone(Show show, Runnable work) {
    ReentrantLock lock = locks.computeIfAbsent(show.id(), id -> new ReentrantLock());
    if (!lock.tryLock()) {
      return;
    }
    try {
      duty.ifMine(show.id(), work);
    } finally {
      lock.unlock();
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
