package earmark.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import earmark.contracts.FeedState;
import earmark.contracts.FeedState.Health;
import earmark.contracts.FeedState.Status;
import earmark.contracts.Follow;
import earmark.contracts.Show;
import earmark.ingest.fetch.Fetched;
import earmark.ingest.fetch.Fetcher;
import earmark.ingest.fetch.Limit;
import earmark.ingest.fetch.Validators;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.FeedRecords;
import earmark.ingest.intake.Intake;
import earmark.ingest.intake.MemoryLedger;
import earmark.ingest.intake.ShowFeed;
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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An error while a file of an item is fetched stands for the death of the process. */
@Timeout(30)
class PollAttemptsTest {

  private static final String URL = "https://example.org/feed.xml";
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.089Z");

  private final MemoryLedger ledger = new MemoryLedger();
  private final Server server = new Server();

  /** Serves a feed with one item, whose transcript ends the process or is waited for. */
  private static final class Server implements Fetcher {
    private final CountDownLatch waits = new CountDownLatch(1);
    private boolean deadly = true;
    private int feeds;

    @Override
    public Fetched fetch(URI address, Limit limit, @Nullable Validators known) {
      if (address.getPath().endsWith(".vtt")) {
        return transcript(address);
      }
      feeds++;
      String feed =
          """
          <rss xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>T</title>
          <item><guid>a</guid><title>A</title>
          <podcast:transcript url="https://example.org/a.vtt" type="text/vtt"/></item>
          </channel></rss>""";
      return body(address, feed, "text/xml");
    }

    private Fetched transcript(URI address) {
      if (deadly) {
        throw new OutOfMemoryError("of the transcript");
      }
      waits.countDown();
      try {
        Thread.sleep(Duration.ofMinutes(1));
        return body(address, "WEBVTT\n\n00:00.000 --> 00:01.000\nSalt.\n", "text/vtt");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    private static Fetched body(URI address, String content, String type) {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return new Fetched.Body(bytes, type, null, null, address, null);
    }

    @Override
    public void post(URI address, Map<String, String> form) {}
  }

  @Test
  void a_feed_whose_poll_ends_the_process_three_times_is_set_aside() {
    Show show = follow();
    for (int attempt = 1; attempt <= PollAttempts.MOST; attempt++) {
      dieOf(show);
      assertThat(health(show).unended()).isEqualTo(attempt);
      assertThat(health(show).status()).isEqualTo(Status.OPEN);
    }

    int before = server.feeds;
    polling(NOW).poll(show);

    assertThat(server.feeds).isEqualTo(before);
    assertThat(health(show).status()).isEqualTo(Status.SET_ASIDE);
    assertThat(health(show).trouble()).contains("last 3 polls", "follow the feed again");
    polling(NOW).poll(show);
    assertThat(server.feeds).isEqualTo(before);
  }

  @Test
  void the_operator_can_have_it_tried_again() {
    Show show = follow();
    for (int attempt = 1; attempt <= PollAttempts.MOST; attempt++) {
      dieOf(show);
    }
    polling(NOW).poll(show);

    polling(NOW.plusSeconds(60)).follow(URL, null, false);
    dieOf(show);

    assertThat(health(show).status()).isEqualTo(Status.OPEN);
    assertThat(health(show).unended()).isEqualTo(1);
  }

  @Test
  void a_stop_is_no_attempt() throws InterruptedException {
    Show show = follow();
    dieOf(show);
    server.deadly = false;
    Thread poll = Thread.ofVirtual().start(() -> polling(NOW).poll(show));
    server.waits.await();
    assertThat(health(show).unended()).isEqualTo(2);

    poll.interrupt();
    poll.join();

    assertThat(health(show).unended()).isEqualTo(1);
    assertThat(health(show).failures()).isZero();
  }

  private Show follow() {
    return polling(NOW).follow(URL, null, false).show();
  }

  private void dieOf(Show show) {
    assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> polling(NOW).poll(show));
  }

  private Health health(Show show) {
    return catalogue().feeds().of(show.id()).map(ShowFeed::state).orElseThrow().health();
  }

  /** What a start reads back. */
  private Catalogue catalogue() {
    Catalogue catalogue = Catalogue.empty();
    ledger.of(Show.class).forEach(show -> catalogue.shows().fromLog(show.id(), show));
    ledger.of(FeedState.class).forEach(s -> catalogue.feeds().stateFromLog(s.showId(), s));
    ledger.of(Follow.class).forEach(f -> catalogue.feeds().followFromLog(f.showId(), f));
    return catalogue;
  }

  /** As it is after a start. */
  private Polling polling(Instant now) {
    Catalogue catalogue = catalogue();
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    var records = new FeedRecords(catalogue.feeds(), ledger);
    return Follower.of(
            new Follower.Plan(Duration.ofMinutes(10), Duration.ofHours(6), List.of()),
            new Follower.Means(
                server,
                new ForeignFiles(ReadingBudget.DEFAULT),
                new Subscriptions(null, "key", server, records, clock),
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
            clock)
        .polling();
  }
}
