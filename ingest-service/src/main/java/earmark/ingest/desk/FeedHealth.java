package earmark.ingest.desk;

import earmark.contracts.Show;
import earmark.ingest.polling.Polling;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How following a show's feed goes, in words.
 *
 * @param show whose feed it is
 * @param next when it is looked at next; null where that is not known or will not be
 * @param clock to tell how far away that is
 */
record FeedHealth(Show show, @Nullable Instant next, Clock clock) {

  /** The state in a word or two. */
  String label() {
    Show.Feed feed = show.feed();
    if (feed == null) {
      return "Uploads only";
    }
    return switch (feed.health().standing()) {
      case FOLLOWED -> feed.health().trouble() == null ? "Followed" : "In trouble";
      case UNFOLLOWED -> "Not followed";
      case BLOCKED -> "Blocked";
      case GONE -> "Gone";
    };
  }

  /** The badge's class in the design. */
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

  /** Why it could not be read the last time, or is not; null where all is well. */
  @Nullable String trouble() {
    return show.feed() == null ? null : show.feed().health().trouble();
  }

  /** Whether the operator can end following, and otherwise begin again. */
  boolean isFollowed() {
    return Polling.isFollowed(show);
  }

  /** When it is looked at next; empty where it is not. */
  String nextLook() {
    if (!isFollowed() || next == null) {
      return "";
    }
    Duration wait = Duration.between(clock.instant(), next);
    String told = wait.isNegative() ? "now" : "in " + Words.of(wait);
    Show.Hub hub = show.feed() == null ? null : show.feed().hub();
    boolean byHub = hub != null && hub.lastsBeyond(clock.instant());
    return "Next look " + told + (byHub ? "; its hub tells of news at once" : "");
  }
}
