package earmark.ingest.polling;

import earmark.contracts.FeedState.Health;
import earmark.contracts.FeedState.Status;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.intake.ShowFeed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Decides the health of a feed after a poll: what the desk says about it, and when to try again.
 */
final class HealthAssessment {

  private static final int GONE = 410;

  private static final Health BLOCKED =
      new Health(
          Status.BLOCKED,
          "Its publisher asks services like this one not to show it (podcast:block), so nothing new"
              + " of it is published.",
          0,
          null,
          null);

  private final Timetable timetable;
  private final Clock clock;

  HealthAssessment(Timetable timetable, Clock clock) {
    this.timetable = timetable;
    this.clock = clock;
  }

  /** Returns the health of a feed that was read, or had not changed. */
  static Health afterSuccess(boolean blocked) {
    return blocked ? BLOCKED : Health.WELL;
  }

  /** Returns the health of a feed whose poll failed, with the time of the next attempt. */
  Health afterFailure(ShowFeed feed, RuntimeException cause) {
    return cause instanceof FetchFailed failed && failed.status().orElse(0) == GONE
        ? gone()
        : later(feed.state().health(), cause);
  }

  private Health gone() {
    return new Health(
        Status.GONE,
        "Its server says that the feed is gone for good (410). Look for its new address and follow"
            + " that.",
        0,
        null,
        now());
  }

  private Health later(Health before, RuntimeException cause) {
    int failures = before.failures() + 1;
    Instant next = timetable.afterFailure(failures, clock.instant());
    if (cause instanceof FetchFailed failed && failed.retryAfter().isPresent()) {
      Instant asked = clock.instant().plus(failed.retryAfter().get());
      next = asked.isAfter(next) ? asked : next;
    }
    return new Health(
        before.status(),
        String.valueOf(cause.getMessage()),
        failures,
        next.truncatedTo(ChronoUnit.MILLIS),
        now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
