package earmark.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.ingest.fetch.Fetched;
import earmark.ingest.fetch.Fetcher;
import earmark.ingest.fetch.Limit;
import earmark.ingest.fetch.Validators;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.FeedRecords;
import earmark.ingest.intake.Intake;
import earmark.ingest.intake.Ledger;
import earmark.ingest.intake.MemoryLedger;
import earmark.ingest.intake.ShowIntake;
import earmark.ingest.reading.ForeignFiles;
import earmark.ingest.reading.ReadingBudget;
import earmark.ingest.transcription.Transcription;
import earmark.ingest.transcription.TranscriptionJobs;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PollScheduleTest {

  private static final String OLD = "https://example.org/old.xml";
  private static final URI NEW = URI.create("https://example.org/new.xml");

  private final AtomicInteger looksAtOld = new AtomicInteger();
  private final AtomicInteger failing = new AtomicInteger();
  private final Catalogue catalogue = Catalogue.empty();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-04T05:06:07Z"));

  /** Says that the old feed has moved for good. */
  private final class Mover implements Fetcher {
    @Override
    public Fetched fetch(URI address, Limit limit, @Nullable Validators known) {
      boolean old = address.toString().equals(OLD);
      looksAtOld.addAndGet(old ? 1 : 0);
      byte[] feed =
          "<rss><channel><title>T</title></channel></rss>".getBytes(StandardCharsets.UTF_8);
      return new Fetched.Body(feed, "text/xml", null, null, NEW, old ? NEW : null);
    }

    @Override
    public void post(URI address, Map<String, String> form) {}
  }

  private final class MovingClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      if (failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw new IllegalStateException("The clock fails");
      }
      return now.updateAndGet(before -> before.plusSeconds(5));
    }
  }

  @Test
  void a_configured_feed_that_has_moved_for_good_is_asked_for_at_its_old_address_only_once() {
    try (var schedule = follower().schedule()) {
      schedule.start(() -> {});
      Instant start = now.get();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> Duration.between(start, now.get()).toSeconds() > 100);
    }
    assertThat(looksAtOld).hasValue(1);
    assertThat(catalogue.shows().byFeed(NEW.toString())).isPresent();
  }

  @Test
  void a_failure_to_find_what_is_due_does_not_end_the_polling() {
    try (var schedule = follower().schedule()) {
      failing.set(2);
      schedule.start(() -> {});
      await().atMost(Duration.ofSeconds(30)).until(() -> looksAtOld.get() > 0);
      assertThat(failing).hasValue(0);
      assertThat(schedule.isBroken()).isFalse();
    }
  }

  @Test
  void a_schedule_whose_thread_has_died_says_so() {
    try (var schedule = follower().schedule()) {
      schedule.start(
          () -> {
            throw new AssertionError("the thread dies of this");
          });
      await().until(schedule::isBroken);
    }
  }

  private Follower follower() {
    Ledger ledger = new MemoryLedger();
    Clock clock = new MovingClock();
    var records = new FeedRecords(catalogue.feeds(), ledger);
    var fetcher = new Mover();
    return Follower.of(
        new Follower.Plan(Duration.ofSeconds(1), Duration.ofSeconds(1), List.of(OLD)),
        new Follower.Means(
            fetcher,
            new ForeignFiles(ReadingBudget.DEFAULT),
            new Subscriptions(null, "key", fetcher, records, clock),
            Transcription.OFF,
            new TranscriptionJobs(),
            (show, work) -> {
              work.run();
              return true;
            }),
        catalogue,
        records,
        new ShowIntake(catalogue.shows(), ledger),
        new Intake(catalogue, ledger, known -> Optional.empty(), clock),
        clock);
  }
}
