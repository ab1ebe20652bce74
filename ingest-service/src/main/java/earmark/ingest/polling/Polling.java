package earmark.ingest.polling;

import earmark.contracts.Follow;
import earmark.contracts.Follow.Backlog;
import earmark.contracts.Follow.Standing;
import earmark.contracts.Show;
import earmark.feeds.FeedRefused;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.intake.FeedRecords;
import earmark.ingest.intake.KnownFeeds;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.ingest.intake.SecondFeed;
import earmark.ingest.intake.ShowFeed;
import earmark.ingest.intake.ShowIntake;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Follows feeds. A feed is polled by one thread of one instance at a time. */
public final class Polling {

  private final KnownFeeds feeds;
  private final FeedRecords records;
  private final ShowIntake shows;
  private final FeedLook look;
  private final FeedOwnership ownership;
  private final Clock clock;
  private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

  Polling(
      KnownFeeds feeds,
      FeedRecords records,
      ShowIntake shows,
      FeedLook look,
      FeedOwnership ownership,
      Clock clock) {
    this.feeds = feeds;
    this.records = records;
    this.shows = shows;
    this.look = look;
    this.ownership = ownership;
    this.clock = clock;
  }

  /**
   * A show that is followed.
   *
   * @param isNew whether its feed was not followed before
   * @param rest what is still to be done: its items
   */
  public record Followed(ShowFeed feed, boolean isNew, Runnable rest) {

    public Show show() {
      return feed.show();
    }
  }

  /**
   * Follows the feed at {@code url}, which is read once to see that it is one. Where a show waits
   * for a decision about a second feed, following the first again keeps the show there.
   *
   * @param backlog which older items are wanted; null leaves that as it is
   * @param move whether a show whose feed is at another address moves to this one
   * @throws SecondFeed if it is such a show and does not move; the question is kept with it
   * @throws FetchFailed if it cannot be fetched
   * @throws FeedRefused if it is no feed
   * @throws LedgerUnavailable if the show could not be written down
   */
  public Followed follow(String url, @Nullable Backlog backlog, boolean move) {
    Optional<ShowFeed> before = feeds.byUrl(url);
    if (before.isPresent()) {
      ShowFeed again =
          records.change(
              before.get().show(),
              follow -> wanted(follow, backlog).withNewsAt(before.get().nextNews(now())));
      return new Followed(again, !before.get().isFollowed(), () -> poll(again.show()));
    }
    Feeds.Read read = look.first(url);
    Show show = move ? shows.takeFromAnyFeed(read.showFacts()) : take(read);
    ShowFeed feed = records.change(show, follow -> wanted(follow, backlog));
    return new Followed(feed, true, () -> alone(show, () -> look.take(feed, read)));
  }

  private Show take(Feeds.Read read) {
    try {
      return shows.take(read.showFacts());
    } catch (SecondFeed e) {
      boolean never = feeds.of(e.show().id()).map(ShowFeed::follow).isEmpty();
      records.change(
          e.show(),
          follow ->
              (never ? follow.withStanding(Standing.UNFOLLOWED) : follow).withSecondFeed(e.url()));
      throw e;
    }
  }

  /**
   * Ends following; what was published stays.
   *
   * @throws LedgerUnavailable if that could not be written down
   */
  public ShowFeed unfollow(Show show) {
    return records.change(show, follow -> follow.withStanding(Standing.UNFOLLOWED));
  }

  /** Polls the show's feed, unless that is going on; a failure is written down with the feed. */
  public void poll(Show show) {
    alone(show, () -> look.at(show));
  }

  /**
   * Has the instance that owns the feed poll it again soon, without a conditional request.
   *
   * @throws LedgerUnavailable if that could not be written down
   */
  public void tellOfNews(Show show) {
    Instant news = feeds.of(show.id()).map(feed -> feed.nextNews(now())).orElse(now());
    records.change(show, follow -> follow.withNewsAt(news));
  }

  private static Follow wanted(Follow follow, @Nullable Backlog backlog) {
    Follow followed = follow.withStanding(Standing.FOLLOWED).withSecondFeed(null);
    return backlog == null ? followed : followed.withBacklog(backlog);
  }

  /** If a poll is running already, this one is left out: it would see the same. */
  private void alone(Show show, Runnable work) {
    ReentrantLock lock = locks.computeIfAbsent(show.id(), id -> new ReentrantLock());
    if (!lock.tryLock()) {
      return;
    }
    try {
      ownership.runIfOwner(show.id(), work);
    } finally {
      lock.unlock();
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
