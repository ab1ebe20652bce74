package earmark.ingest.desk;

import earmark.contracts.Follow;
import earmark.ingest.intake.ShowFeed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Describes the state of a show's feed in words.
 *
 * @param feed of the show; null if it has none
 * @param next the time of the next poll; null if unknown or not polled
 * @param clock for the time left until then
 */
record FeedHealth(@Nullable ShowFeed feed, @Nullable Instant next, Clock clock) {

  /** The state in one or two words. */
  String label() {
    if (feed == null) {
      return "Uploads only";
    }
    if (secondFeed() != null) {
      return "Second feed";
    }
    if (isEnded(feed)) {
      return "Not followed";
    }
    return switch (feed.state().health().status()) {
      case OPEN -> feed.state().health().trouble() == null ? "Followed" : "Failing";
      case BLOCKED -> "Blocked";
      case GONE -> "Gone";
      case SET_ASIDE -> "Set aside";
    };
  }

  /** The CSS class of the badge. */
  String tone() {
    if (secondFeed() != null) {
      return "warn";
    }
    if (feed == null || isEnded(feed)) {
      return "";
    }
    return switch (feed.state().health().status()) {
      case OPEN -> feed.state().health().trouble() == null ? "good" : "bad";
      case BLOCKED -> "warn";
      case GONE, SET_ASIDE -> "bad";
    };
  }

  /** The address of a feed that says it is this show, until the operator decides; else null. */
  @Nullable String secondFeed() {
    return feed == null || feed.follow() == null ? null : feed.follow().secondFeed();
  }

  private static boolean isEnded(ShowFeed feed) {
    return feed.follow() == null || feed.follow().standing() == Follow.Standing.UNFOLLOWED;
  }

  /** Why the last poll failed, or why the feed is not polled; null if there is no problem. */
  @Nullable String trouble() {
    return feed == null || isEnded(feed) ? null : feed.state().health().trouble();
  }

  /** Whether the feed is followed: if so it can be unfollowed, otherwise followed again. */
  boolean isFollowed() {
    return feed != null && feed.isFollowed();
  }

  /** The time until the next poll in words; empty if it is not polled. */
  String nextPoll() {
    if (feed == null || !feed.isFollowed() || next == null) {
      return "";
    }
    Duration wait = Duration.between(clock.instant(), next);
    String when = wait.isNegative() ? "now" : "in " + DurationText.of(wait);
    boolean byHub = feed.isSubscribedBeyond(clock.instant());
    return "Next check " + when + (byHub ? "; its hub reports new episodes at once" : "");
  }
}
