package earmark.ingest.desk;

import earmark.contracts.Follow;
import earmark.ingest.intake.ShowFeed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How following a show's feed goes, in words.
 *
 * @param feed of the show; null if it has none
 * @param next when it is looked at next; null where that is not known or will not be
 * @param clock to tell how far away that is
 */
record FeedHealth(@Nullable ShowFeed feed, @Nullable Instant next, Clock clock) {

  /** The state in a word or two. */
  String label() {
    if (feed == null) {
      return "Uploads only";
    }
    if (isEnded(feed)) {
      return "Not followed";
    }
    return switch (feed.state().health().status()) {
      case OPEN -> feed.state().health().trouble() == null ? "Followed" : "In trouble";
      case BLOCKED -> "Blocked";
      case GONE -> "Gone";
    };
  }

  /** The badge's class in the design. */
  String tone() {
    if (feed == null || isEnded(feed)) {
      return "";
    }
    return switch (feed.state().health().status()) {
      case OPEN -> feed.state().health().trouble() == null ? "good" : "bad";
      case BLOCKED -> "warn";
      case GONE -> "bad";
    };
  }

  private static boolean isEnded(ShowFeed feed) {
    return feed.follow() == null || feed.follow().standing() == Follow.Standing.UNFOLLOWED;
  }

  /** Why it could not be read the last time, or is not; null where all is well. */
  @Nullable String trouble() {
    return feed == null || isEnded(feed) ? null : feed.state().health().trouble();
  }

  /** Whether the operator can end following, and otherwise begin again. */
  boolean isFollowed() {
    return feed != null && feed.isFollowed();
  }

  /** When it is looked at next; empty where it is not. */
  String nextLook() {
    if (feed == null || !feed.isFollowed() || next == null) {
      return "";
    }
    Duration wait = Duration.between(clock.instant(), next);
    String told = wait.isNegative() ? "now" : "in " + Words.of(wait);
    boolean byHub = feed.isSubscribedBeyond(clock.instant());
    return "Next look " + told + (byHub ? "; its hub tells of news at once" : "");
  }
}
