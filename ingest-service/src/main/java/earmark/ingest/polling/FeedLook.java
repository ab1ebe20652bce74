package earmark.ingest.polling;

import earmark.contracts.FeedState;
import earmark.contracts.FeedState.Status;
import earmark.contracts.Follow.Backlog;
import earmark.contracts.Show;
import earmark.feeds.FeedItem;
import earmark.feeds.FeedRefused;
import earmark.feeds.Signals;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.FeedRecords;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.ingest.intake.ShowFeed;
import earmark.ingest.intake.ShowIntake;
import earmark.text.Interruption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls a feed once: takes what is new, and writes down what came of it. */
final class FeedLook {

  private static final Logger log = LoggerFactory.getLogger(FeedLook.class);

  private final Catalogue catalogue;
  private final ShowIntake shows;
  private final FeedRecords records;
  private final ItemIntake items;
  private final Feeds feeds;
  private final Timetable timetable;
  private final Subscriptions subscriptions;
  private final HealthAssessment health;
  private final AnnouncedMove announcedMove;
  private final PollAttempts attempts;
  private final Clock clock;

  FeedLook(
      Catalogue catalogue,
      ShowIntake shows,
      FeedRecords records,
      ItemIntake items,
      Feeds feeds,
      Timetable timetable,
      Subscriptions subscriptions,
      Clock clock) {
    this.catalogue = catalogue;
    this.shows = shows;
    this.records = records;
    this.items = items;
    this.feeds = feeds;
    this.timetable = timetable;
    this.subscriptions = subscriptions;
    this.clock = clock;
    this.health = new HealthAssessment(timetable, clock);
    this.attempts = new PollAttempts(records, clock);
    this.announcedMove = new AnnouncedMove(shows, feeds);
  }

  /**
   * Reads a feed that nobody follows yet.
   *
   * @throws FetchFailed if it cannot be fetched
   * @throws FeedRefused if it is no feed
   */
  Feeds.Read first(String url) {
    return feeds.read(url, Backlog.DEFAULT);
  }

  /** Polls the feed of a show if it is followed; never throws what the world outside can cause. */
  void at(Show show) {
    catalogue.feeds().of(show.id()).filter(ShowFeed::isFollowed).ifPresent(this::poll);
  }

  private void poll(ShowFeed feed) {
    try {
      if (attempts.isLeft(feed)) {
        look(feed);
      }
    } catch (RuntimeException e) {
      if (Thread.currentThread().isInterrupted()) {
        attempts.takeBack(feed);
      } else {
        failed(feed, e);
      }
    }
  }

  private void look(ShowFeed feed) {
    String url = feed.state().url();
    Runnable begin = () -> attempts.begin(feed);
    switch (wantsWhole(feed) ? feeds.read(url, feed.backlog(), begin) : feeds.look(feed, begin)) {
      case Feeds.Unchanged same -> unchanged(feed, same);
      case Feeds.Read read -> take(feed, read);
    }
  }

  private boolean wantsWhole(ShowFeed feed) {
    return (items.hasFailed(feed.show()) && timetable.wantsWholeForFailed(feed, now()))
        || (items.isWaiting(feed.show()) && timetable.wantsWholeForWaiting(feed, now()));
  }

  /**
   * Takes what a feed says.
   *
   * @throws LedgerUnavailable if it could not be written down; the next poll takes it again
   */
  void take(ShowFeed feed, Feeds.Read read) {
    Show show = shows.take(feed.show(), read.showFacts());
    boolean blocked = read.feed().signals().blocked();
    List<FeedItem> wanted =
        blocked ? List.of() : Items.wanted(show, feed.backlog(), read.feed().items(), catalogue);
    wanted.forEach(item -> items.take(show, item));
    // A stop may have interrupted some of them.
    Interruption.check();
    // Only now: had it stopped before, the next poll must see the items again.
    ShowFeed taken = records.write(stateAfter(show, feed.backlog(), read, blocked));
    feeds.taken(read);
    announcedMove.follow(show, read);
    timetable.read(feed, taken, read.feed(), now());
    subscriptions.ensure(taken);
  }

  private static FeedState stateAfter(
      Show show, Backlog backlog, Feeds.Read read, boolean blocked) {
    return new FeedState(
        show.id(),
        read.url(),
        read.entityTag(),
        read.lastModified(),
        backlog,
        hub(read),
        HealthAssessment.afterSuccess(blocked));
  }

  private static FeedState.@Nullable Hub hub(Feeds.Read read) {
    Signals signals = read.feed().signals();
    return signals.hub() == null
        ? null
        : new FeedState.Hub(signals.hub(), signals.self() == null ? read.url() : signals.self());
  }

  private void unchanged(ShowFeed feed, Feeds.Unchanged answer) {
    String url = answer.movedTo() == null ? feed.state().url() : answer.movedTo();
    shows.move(feed.show(), url);
    boolean blocked = feed.state().health().status() == Status.BLOCKED;
    ShowFeed taken =
        records.write(feed.state().withUrl(url).withHealth(HealthAssessment.afterSuccess(blocked)));
    timetable.looked(feed, now());
    subscriptions.ensure(taken);
  }

  private void failed(ShowFeed feed, RuntimeException cause) {
    log.warn("The poll of {} failed: {}", feed.show().title(), cause.getMessage());
    // It may have moved before it failed.
    ShowFeed latest = catalogue.feeds().of(feed.show().id()).orElse(feed);
    timetable.looked(feed, now());
    try {
      records.write(latest.state().withHealth(health.afterFailure(feed, cause)));
    } catch (LedgerUnavailable away) {
      log.warn("The failure could not be recorded: {}", away.getMessage());
    }
  }

  private Instant now() {
    return clock.instant();
  }
}
