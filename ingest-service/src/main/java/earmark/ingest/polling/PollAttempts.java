package earmark.ingest.polling;

import earmark.contracts.FeedState.Health;
import earmark.contracts.FeedState.Status;
import earmark.ingest.intake.FeedRecords;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.ingest.intake.ShowFeed;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the readings of a feed that were begun and did not end. The count is written with the
 * state of the feed before it is read, and the state that ends the poll is written without it: what
 * kills the process leaves it there.
 */
final class PollAttempts {

  /** So many polls may end the process before the feed is set aside. */
  static final int MOST = 3;

  private static final Logger log = LoggerFactory.getLogger(PollAttempts.class);

  private final FeedRecords records;
  private final Clock clock;

  PollAttempts(FeedRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /**
   * Sets a feed aside if too many polls of it did not end.
   *
   * @return whether the feed is polled
   * @throws LedgerUnavailable if that could not be written down
   */
  boolean isLeft(ShowFeed feed) {
    if (feed.state().health().unended() < MOST) {
      return true;
    }
    log.error("{} is set aside: {} polls of it did not end", feed.show().title(), MOST);
    records.write(feed.state().withHealth(setAside()));
    return false;
  }

  /**
   * Writes that what was fetched is read now.
   *
   * @throws LedgerUnavailable if that could not be written down
   */
  void begin(ShowFeed feed) {
    Health health = feed.state().health();
    // The operator wants a feed polled again that was set aside.
    Health before = health.status() == Status.SET_ASIDE ? Health.WELL : health;
    records.write(feed.state().withHealth(before.withBegun(before.unended() + 1)));
  }

  private Health setAside() {
    return new Health(
        Status.SET_ASIDE,
        "The service died, or was stopped by force, during each of the last %d polls of this feed."
                .formatted(MOST)
            + " Look for the cause at the end of its log before the last starts, then follow the"
            + " feed again.",
        0,
        null,
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /**
   * Writes the state from before the poll again, as a stop of the service is no attempt.
   *
   * @param feed as it was before the poll
   */
  void takeBack(ShowFeed feed) {
    boolean interrupted = Thread.interrupted();
    try {
      records.write(feed.state());
    } catch (LedgerUnavailable e) {
      log.warn(
          "The stopped poll of {} counts as an attempt: {}", feed.show().title(), e.getMessage());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
