package earmark.ingest.polling;

import earmark.contracts.Show;
import earmark.contracts.Show.Health;
import earmark.contracts.Show.Standing;
import earmark.feeds.FeedItem;
import earmark.feeds.FeedRefused;
import earmark.feeds.Signals;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.LedgerAway;
import earmark.ingest.intake.ShowIntake;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a feed and takes what is new; what came of it is written down with the show. */
final class FeedLook {

  private static final Logger log = LoggerFactory.getLogger(FeedLook.class);
  private static final int GONE = 410;

  private final Catalogue catalogue;
  private final ShowIntake shows;
  private final ItemIntake items;
  private final Feeds feeds;
  private final Timetable timetable;
  private final Subscriptions subscriptions;
  private final Clock clock;

  FeedLook(
      Catalogue catalogue,
      ShowIntake shows,
      ItemIntake items,
      Feeds feeds,
      Timetable timetable,
      Subscriptions subscriptions,
      Clock clock) {
    this.catalogue = catalogue;
    this.shows = shows;
    this.items = items;
    this.feeds = feeds;
    this.timetable = timetable;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /**
   * Reads a feed that nobody follows yet.
   *
   * @throws FetchFailed if it cannot be had
   * @throws FeedRefused if it is no feed
   */
  Feeds.Read first(String url) {
    return feeds.read(url, Show.Backlog.DEFAULT);
  }

  /** Looks at the feed of a show; never throws what the world outside can cause. */
  void at(Show show) {
    Show.Feed feed = show.feed();
    if (feed == null || !Polling.isFollowed(show)) {
      return;
    }
    try {
      switch (wantsWhole(show) ? feeds.read(feed.url(), feed.backlog()) : feeds.look(feed)) {
        case Feeds.Unchanged same -> unchanged(show, same);
        case Feeds.Read read -> take(show, read);
      }
    } catch (FetchFailed e) {
      failed(show, e, e.status().orElse(0) == GONE ? gone() : later(show, e));
    } catch (FeedRefused | LedgerAway | IllegalArgumentException e) {
      failed(show, e, later(show, e));
    }
  }

  private boolean wantsWhole(Show show) {
    return (items.hasFailed(show) && timetable.wantsWholeForFailed(show, now()))
        || (items.isWaiting(show) && timetable.wantsWholeForWaiting(show, now()));
  }

  /**
   * Takes what a feed says.
   *
   * @throws LedgerAway if it could not be written down; the next look takes it again
   */
  void take(Show known, Feeds.Read read) {
    shows.change(known, feed -> feed.withUrl(read.url()));
    Show show = shows.take(known, read.showFacts());
    boolean blocked = read.feed().signals().blocked();
    List<FeedItem> wanted =
        blocked ? List.of() : Items.wanted(show, read.feed().items(), catalogue);
    wanted.forEach(item -> items.take(show, item));
    // Only now: had it stopped before, the next look must see the items again.
    Show taken =
        shows.change(
            show,
            feed ->
                withHub(feed.withValidators(read.entityTag(), read.lastModified()), read)
                    .withHealth(health(feed, blocked)));
    feeds.taken(read);
    followWhereItSays(taken, read);
    timetable.read(taken, read.feed(), now());
    subscriptions.ensure(taken);
  }

  /**
   * A feed may say itself that it has moved ({@code itunes:new-feed-url}). It is believed where the
   * other place has the same items, so that nobody is sent to another show.
   */
  private void followWhereItSays(Show show, Feeds.Read read) {
    String there = read.feed().signals().newUrl();
    if (there == null || there.equals(read.url())) {
      return;
    }
    try {
      Set<String> items =
          read.feed().items().stream().map(FeedItem::guid).collect(Collectors.toSet());
      boolean same =
          feeds.read(there, Show.Backlog.DEFAULT).feed().items().stream()
              .anyMatch(item -> items.contains(item.guid()));
      if (same) {
        shows.change(show, feed -> feed.withUrl(there).withValidators(null, null));
      }
    } catch (FetchFailed | FeedRefused | IllegalArgumentException e) {
      log.info("{} stays where it is: {}", show.title(), e.getMessage());
    }
  }

  private void unchanged(Show show, Feeds.Unchanged look) {
    Show taken =
        shows.change(
            show,
            feed -> {
              boolean blocked = feed.health().standing() == Standing.BLOCKED;
              String url = look.movedTo() == null ? feed.url() : look.movedTo();
              return feed.withUrl(url).withHealth(health(feed, blocked));
            });
    timetable.looked(taken, now());
    subscriptions.ensure(taken);
  }

  /** The operator may have ended it meanwhile. */
  private static Health health(Show.Feed feed, boolean blocked) {
    if (feed.health().standing() == Standing.UNFOLLOWED) {
      return feed.health();
    }
    return blocked
        ? new Health(
            Standing.BLOCKED,
            "Its publisher asks services like this one not to show it (podcast:block), so nothing"
                + " new of it is published.",
            0,
            null)
        : Health.WELL;
  }

  private static Show.Feed withHub(Show.Feed feed, Feeds.Read read) {
    Signals signals = read.feed().signals();
    if (signals.hub() == null) {
      return feed.withHub(null);
    }
    String topic = signals.self() == null ? read.url() : signals.self();
    Show.Hub old = feed.hub();
    boolean same = old != null && old.url().equals(signals.hub()) && old.topic().equals(topic);
    return same ? feed : feed.withHub(new Show.Hub(signals.hub(), topic, null));
  }

  private static Health gone() {
    return new Health(
        Standing.GONE,
        "Its server says that the feed is gone for good (410). Look for its new address and follow"
            + " that.",
        0,
        null);
  }

  private Health later(Show show, RuntimeException cause) {
    Health before = show.feed() == null ? Health.WELL : show.feed().health();
    int failures = before.failures() + 1;
    Instant next = timetable.afterFailure(failures, now());
    if (cause instanceof FetchFailed failed && failed.retryAfter().isPresent()) {
      Instant asked = now().plus(failed.retryAfter().get());
      next = asked.isAfter(next) ? asked : next;
    }
    return new Health(
        before.standing(),
        String.valueOf(cause.getMessage()),
        failures,
        next.truncatedTo(ChronoUnit.MILLIS));
  }

  private void failed(Show show, RuntimeException cause, Health health) {
    log.warn("The feed of {} was not taken to its end: {}", show.title(), cause.getMessage());
    timetable.looked(show, now());
    try {
      shows.change(show, feed -> feed.withHealth(health));
    } catch (LedgerAway away) {
      log.warn("Nor could that be written down: {}", away.getMessage());
    }
  }

  private Instant now() {
    return clock.instant();
  }
}
