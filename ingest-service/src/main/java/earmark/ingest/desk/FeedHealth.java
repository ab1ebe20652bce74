package earmark.ingest.desk;

import earmark.contracts.Show;
import earmark.ingest.polling.Polling;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Describes the state of a show's feed in words.
 *
 * @param show the show that the feed belongs to
 * @param next the time of the next poll; null if unknown or not polled
 * @param clock for the time left until then
 */
record FeedHealth(Show show, @Nullable Instant next, Clock clock) {

  /** The state in one or two words. */
  String label() {
    Show.Feed feed = show.feed();
    if (feed == null) {
      return "Uploads only";
    }
    return switch (feed.health().standing()) {
      case FOLLOWED -> feed.health().trouble() == null ? "Followed" : "Failing";
      case UNFOLLOWED -> "Not followed";
      case BLOCKED -> "Blocked";
      case GONE -> "Gone";
    };
  }

  /** The CSS class of the badge. */
  String tone() {
    Show.Feed feed = show.feed();
    if (feed == null) {
      return "";
    }
    return switch (feed.health().standing()) {
      case FOLLOWED -> feed.health().trouble() == null ? "good" : "bad";
      case UNFOLLOWED -> "";
      case BLOCKED -> "warn";
      case GONE -> "bad";
    };
  }

  /** Why the last poll failed, or why the feed is not polled; null if there is no problem. */
  @Nullable String trouble() {
    return show.feed() == null ? null : show.feed().health().trouble();
  }

  /** Whether the feed is followed: if so it can be unfollowed, otherwise followed again. */
  boolean isFollowed() {
    return Polling.isFollowed(show);
  }

  /** The time until the next poll in words; empty if it is not polled. */
  String nextPoll() {
    if (!isFollowed() || next == null) {
      return "";
    }
    Duration wait = Duration.between(clock.instant(), next);
    String when = wait.isNegative() ? "now" : "in " + DurationText.of(wait);
    Show.Hub hub = show.feed() == null ? null : show.feed().hub();
    boolean byHub = hub != null && hub.lastsBeyond(clock.instant());
    return "Next check " + when + (byHub ? "; its hub reports new episodes at once" : "");
  }
}
