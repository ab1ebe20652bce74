package earmark.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.FeedState;
import earmark.contracts.FeedState.Status;
import earmark.contracts.Follow;
import earmark.contracts.Progress;
import earmark.contracts.Show;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.fetch.Fetched;
import earmark.ingest.fetch.Fetcher;
import earmark.ingest.fetch.Limit;
import earmark.ingest.fetch.RefusingServer;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a poll writes down. */
class FeedLookTest {

  private static final String URL = "https://example.org/feed.xml";
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.089Z");

  private final Catalogue catalogue = Catalogue.empty();
  private final MemoryLedger ledger = new MemoryLedger();
  private final Server server = new Server();
  private final Polling polling = polling();

  /** Serves one feed, or fails. */
  private static final class Server implements Fetcher {
    private final List<@Nullable Validators> asked = new ArrayList<>();
    private String content = feed("", "a");
    private @Nullable String tag = "\"1\"";
    private @Nullable URI movedTo;
    private @Nullable FetchFailed failure;

    @Override
    public Fetched fetch(URI address, Limit limit, @Nullable Validators known) {
      asked.add(known);
      if (failure != null) {
        throw failure;
      }
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return new Fetched.Body(bytes, "text/xml", tag, null, address, movedTo);
    }

    @Override
    public void post(URI address, Map<String, String> form) {}

    private static String feed(String signals, String... guids) {
      var items = new StringBuilder();
      for (String guid : guids) {
        items.append("<item><guid>%s</guid><title>Talk %s</title></item>".formatted(guid, guid));
      }
      return "<rss xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"><channel><title>The"
          + " Show</title>"
          + signals
          + items
          + "</channel></rss>";
    }
  }

  @Test
  void a_poll_with_a_new_entity_tag_writes_no_show() {
    Show show = follow();
    server.tag = "\"2\"";
    server.content = Server.feed("", "b", "a");

    polling.poll(show);

    assertThat(ledger.of(Show.class)).hasSize(1);
    assertThat(state(show).entityTag()).isEqualTo("\"2\"");
    assertThat(ledger.of(FeedState.class))
        .extracting(state -> state.health().unended())
        .containsExactly(0, 1, 0);
    assertThat(ledger.of(Progress.class)).extracting(Progress::title).contains("Talk b");
  }

  @Test
  void a_poll_that_finds_nothing_new_writes_nothing() {
    Show show = follow();
    int before = ledger.entries.size();

    polling.poll(show);

    assertThat(ledger.entries).hasSize(before);
  }

  @Test
  void a_poll_that_fails_writes_the_state_of_the_feed_only() {
    Show show = follow();
    int before = ledger.entries.size();
    server.failure = RefusingServer.answers(503);

    polling.poll(show);
    polling.poll(show);

    assertThat(state(show).health().failures()).isEqualTo(2);
    assertThat(state(show).health().notBefore()).isAfter(NOW);
    assertThat(state(show).entityTag()).isEqualTo("\"1\"");
    assertThat(ledger.entries).hasSize(before + 2);
  }

  @Test
  void a_feed_that_is_gone_is_polled_again_only_if_the_operator_follows_it_again() {
    Show show = follow();
    server.failure = RefusingServer.answers(410);
    polling.poll(show);
    assertThat(state(show).health().status()).isEqualTo(Status.GONE);
    int asked = server.asked.size();
    polling.poll(show);
    assertThat(server.asked).hasSize(asked);

    server.failure = null;
    Polling.Followed again = polling(NOW.plusSeconds(60)).follow(URL, null, false);
    again.rest().run();

    assertThat(again.isNew()).isTrue();
    assertThat(state(show).health().status()).isEqualTo(Status.OPEN);
  }

  @Test
  void a_feed_that_has_moved_keeps_its_validators_at_the_new_address() {
    Show show = follow();
    server.movedTo = URI.create("https://example.org/new.xml");

    polling.poll(show);

    assertThat(catalogue.feeds().byUrl("https://example.org/new.xml")).isPresent();
    assertThat(catalogue.feeds().byUrl(URL)).isEmpty();
    assertThat(state(show).entityTag()).isEqualTo("\"1\"");
  }

  @Test
  void another_backlog_asks_for_the_whole_feed_and_is_then_remembered() {
    Show show = follow();
    polling.follow(URL, Follow.Backlog.ALL, false).rest().run();
    assertThat(server.asked.getLast()).isNull();

    polling.poll(show);
    assertThat(server.asked.getLast()).isNotNull();
    assertThat(state(show).takenFor()).isEqualTo(Follow.Backlog.ALL);
  }

  @Test
  void of_a_blocked_feed_nothing_is_taken() {
    server.content = Server.feed("<podcast:block>yes</podcast:block>", "a");
    Show show = follow();

    assertThat(state(show).health().status()).isEqualTo(Status.BLOCKED);
    assertThat(ledger.of(Progress.class)).isEmpty();
  }

  @Test
  void a_feed_that_the_operator_ended_is_not_polled() {
    Show show = follow();
    polling.unfollow(show);
    int asked = server.asked.size();

    polling.poll(show);

    assertThat(server.asked).hasSize(asked);
  }

  private Show follow() {
    Polling.Followed followed = polling.follow(URL, null, false);
    followed.rest().run();
    return followed.show();
  }

  private FeedState state(Show show) {
    return catalogue.feeds().of(show.id()).map(ShowFeed::state).orElseThrow();
  }

  private Polling polling() {
    return polling(NOW);
  }

  private Polling polling(Instant now) {
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
