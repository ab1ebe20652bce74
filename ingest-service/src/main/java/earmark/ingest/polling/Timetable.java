package earmark.ingest.polling;

import earmark.feeds.FeedItem;
import earmark.feeds.ParsedFeed;
import earmark.ingest.intake.ShowFeed;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** When each feed was looked at, and when it is looked at next. */
public final class Timetable {

  /** What came before says little of a show's rhythm now. */
  private static final int LATEST = 12;

  /** How long an item waits for a look that no validator of the server can prevent. */
  private static final Duration FAILED_EVERY = Duration.ofHours(6);

  private static final Duration WAITING_EVERY = Duration.ofHours(24);

  private final Pace pace;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  Timetable(Pace pace) {
    this.pace = pace;
  }

  /**
   * @param news the version of the news that the last look answered: a version, because the host
   *     that reports news may have another clock
   * @param wholeAt when it was last read, or first looked at
   */
  private record Entry(Pace.Rhythm rhythm, @Nullable Instant news, Instant wholeAt, Instant next) {

    boolean hasAnswered(ShowFeed feed) {
      return feed.news() == null || feed.news().equals(news);
    }
  }

  /** Whether the show's feed is to be looked at now. */
  boolean isDue(ShowFeed feed, Instant now) {
    if (!feed.isFollowed()) {
      return false;
    }
    Entry entry = entries.get(feed.show().id());
    if (entry != null && !entry.hasAnswered(feed)) {
      return true;
    }
    Instant notBefore = feed.state().health().notBefore();
    if (notBefore != null) {
      return !now.isBefore(notBefore);
    }
    return entry == null || !now.isBefore(entry.next);
  }

  /** When the show's feed is looked at next; null where that is not known or will not be. */
  public @Nullable Instant next(ShowFeed feed) {
    if (!feed.isFollowed()) {
      return null;
    }
    Entry entry = entries.get(feed.show().id());
    Instant notBefore = feed.state().health().notBefore();
    return notBefore != null || entry == null ? notBefore : entry.next;
  }

  /** Whether the whole feed is read now, for an item whose transcript could not be had. */
  boolean wantsWholeForFailed(ShowFeed feed, Instant now) {
    Entry entry = entries.get(feed.show().id());
    return entry == null
        || !entry.hasAnswered(feed)
        || now.isAfter(entry.wholeAt.plus(FAILED_EVERY));
  }

  /** Whether the whole feed is read now, for an item that has no transcript yet. */
  boolean wantsWholeForWaiting(ShowFeed feed, Instant now) {
    Entry entry = entries.get(feed.show().id());
    return entry != null && now.isAfter(entry.wholeAt.plus(WAITING_EVERY));
  }

  /**
   * The feed was read.
   *
   * @param feed as it was when the look began
   * @param taken the same after it was read
   */
  void read(ShowFeed feed, ShowFeed taken, ParsedFeed content, Instant now) {
    List<Instant> published =
        content.items().stream()
            .map(FeedItem::publishedAt)
            .filter(Objects::nonNull)
            .map(OffsetDateTime::toInstant)
            .limit(LATEST)
            .toList();
    boolean hubTells = taken.isSubscribedBeyond(now);
    var rhythm = new Pace.Rhythm(published, content.signals().frequency(), hubTells);
    String id = feed.show().id();
    entries.put(id, new Entry(rhythm, feed.news(), now, now.plus(pace.afterSuccess(rhythm, now))));
  }

  /**
   * The feed was what it was, or could not be read.
   *
   * @param feed as it was when the look began
   */
  void looked(ShowFeed feed, Instant now) {
    entries.compute(
        feed.show().id(),
        (id, before) -> {
          Pace.Rhythm rhythm = before == null ? Pace.Rhythm.UNKNOWN : before.rhythm;
          Instant wholeAt = before == null ? now : before.wholeAt;
          Instant next = now.plus(pace.afterSuccess(rhythm, now));
          return new Entry(rhythm, feed.news(), wholeAt, next);
        });
  }

  /** No look is made before this, after the last of {@code failures} that went wrong. */
  Instant afterFailure(int failures, Instant now) {
    return now.plus(pace.afterFailure(failures));
  }
}
