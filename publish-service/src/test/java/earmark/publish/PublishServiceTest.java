package earmark.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.contracts.EventJson;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Progress;
import earmark.contracts.Topics;
import earmark.messaging.EventPublisher;
import earmark.messaging.TopicView;
import earmark.messaging.TopicViews;
import earmark.stack.testing.RealKafka;
import earmark.stack.testing.RealRedis;
import io.lettuce.core.RedisClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "earmark.site-port=0")
@Import({RealKafka.class, RealRedis.class})
class PublishServiceTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private EventPublisher events;
  @Autowired private TopicViews views;
  @Autowired private SiteServerLifecycle serving;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final List<Progress> progress = new CopyOnWriteArrayList<>();
  private TopicView view;
  private Given episode;

  @BeforeEach
  void anEpisodeOfItsOwnShow(TestInfo test) {
    episode =
        Given.anEpisode()
            .of("Show of " + test.getTestMethod().orElseThrow().getName().hashCode())
            .reveal("It was eleven minutes late.", Given.said("eleven minutes late", 65, "Ann"));
    view =
        views.of(
            Topics.PROGRESS,
            sent -> progress.add(EventJson.mapper().readValue(sent.value(), Progress.class)));
    view.start();
    await().atMost(SOON).until(() -> get("/healthz").statusCode() == 200);
  }

  @AfterEach
  void close() {
    view.stop();
    http.close();
  }

  @Test
  void notes_become_pages_and_progress() {
    publish(episode.notes());

    awaitStatus(episode.path(), 200);
    assertThat(get(episode.path()).body()).contains("It was eleven minutes late.");
    assertThat(get(episode.path() + ".json").body()).contains("\"start\":65,\"end\":69.25");
    assertThat(get(episode.path() + ".md").body()).startsWith("# How the tide tables were made");
    awaitProgress(Progress.Stage.PUBLISHED);
    assertThat(get(showPath()).body()).contains(episode.path());
    assertThat(get("/").body()).contains(showPath());
  }

  @Test
  void what_a_model_wrote_stands_on_the_page_whichever_comes_later() {
    String id = episode.episode().id();
    publish(episode.notes());
    events.publish(Topics.MODEL_NOTES, id, episode.headed("In other words").notes());
    await().atMost(SOON).until(() -> get(episode.path()).body().contains("In other words"));

    publish(episode.headed("Chosen once more").notes());
    NotesAssembled next = Given.anEpisode().of(episode.episode().show().title()).notes();
    publish(next);
    awaitStatus(next.episode().path(), 200);
    assertThat(get(episode.path()).body()).contains("In other words");

    events.publish(Topics.MODEL_NOTES, id, null);
    assertThat(get(episode.path()).statusCode()).isEqualTo(200);
  }

  @Test
  void a_replayed_event_is_reported_with_the_version_of_the_replay() {
    Instant replayed = Given.TRANSCRIBED.plusSeconds(3600);
    NotesAssembled notes = episode.notes();
    events.publish(
        Topics.NOTES,
        notes.episode().id(),
        notes,
        Map.of(Topics.SINCE_HEADER, replayed.toString()));

    awaitProgress(Progress.Stage.PUBLISHED);
    assertThat(progress)
        .filteredOn(report -> report.episodeId().equals(notes.episode().id()))
        .extracting(Progress::since)
        .containsExactly(replayed);
  }

  @Test
  void a_show_presents_itself_before_it_has_episodes() {
    events.publish(Topics.SHOWS, Given.aShow("Empty Boat").id(), Given.aShow("Empty Boat"));

    awaitStatus("/empty-boat", 200);
    assertThat(get("/empty-boat").body()).contains("Mara Linden").contains("No episode");
  }

  @Test
  void the_same_notes_twice_are_the_same_bytes_under_the_same_tags() {
    publish(episode.notes());
    awaitProgress(Progress.Stage.PUBLISHED);
    List<String> before = tags();

    publish(episode.notes());
    publish(episode.assembledAt(Given.ASSEMBLED.plusSeconds(60)).notes());
    await().atMost(SOON).until(() -> published() == 3);

    assertThat(tags()).isEqualTo(before);
  }

  @Test
  void notes_of_an_older_transcript_never_replace_newer_ones() {
    NotesAssembled older = episode.headed("The older headline").notes();
    NotesAssembled newer =
        episode
            .headed("The newer headline")
            .transcribedAt(Given.TRANSCRIBED.plusSeconds(1))
            .notes();

    publish(newer);
    publish(older);
    publish(newer);
    await().atMost(SOON).until(() -> published() == 2);

    assertThat(get(episode.path()).body())
        .contains("The newer headline")
        .doesNotContain("The older headline");
    assertThat(get(showPath()).body()).contains("The newer headline");
  }

  @Test
  void an_episode_that_is_taken_down_is_gone_and_stays_gone_for_older_notes() {
    publish(episode.notes());
    awaitStatus(episode.path(), 200);

    events.publish(
        Topics.NOTES, episode.episode().id(), null, Map.of(Topics.PATH_HEADER, episode.path()));
    awaitProgress(Progress.Stage.REMOVED);
    publish(episode.notes());
    publish(episode.named("the-next").on(LocalDate.of(2026, 3, 9)).notes());
    awaitStatus(episode.path(), 200);
    await().atMost(SOON).until(() -> get(showPath()).body().contains(episode.path()));

    String gone = "/" + showPath().substring(1) + "/2026-03-04-how-the-tide-tables-were-made";
    assertThat(get(gone).statusCode()).isEqualTo(410);
    assertThat(get(gone + ".json").statusCode()).isEqualTo(410);
    assertThat(get(showPath()).body()).doesNotContain(gone).contains(episode.path());
    assertThat(get("/").body()).doesNotContain(gone);
  }

  @Test
  void a_takedown_and_a_later_upload_count_whatever_the_clocks_of_the_hosts_say() {
    Instant version = Given.TRANSCRIBED;
    publish(episode.assembledAt(Instant.now().plus(Duration.ofDays(1))).notes());
    awaitStatus(episode.path(), 200);

    takeDown(version.plusMillis(1));
    awaitStatus(episode.path(), 410);

    publish(
        episode
            .transcribedAt(version.plusMillis(2))
            .assembledAt(Instant.now().minus(Duration.ofDays(1)))
            .notes());
    awaitStatus(episode.path(), 200);

    takeDown(version.plusMillis(1));
    publish(episode.named("the-next").on(LocalDate.of(2026, 3, 9)).notes());
    awaitStatus(episode.path(), 200);
    assertThat(get(showPath() + "/2026-03-04-how-the-tide-tables-were-made").statusCode())
        .isEqualTo(200);
  }

  private void takeDown(Instant version) {
    events.publish(
        Topics.NOTES,
        episode.episode().id(),
        null,
        Map.of(Topics.PATH_HEADER, episode.path(), Topics.SINCE_HEADER, version.toString()));
  }

  @Test
  void notes_with_the_path_of_another_episode_are_refused_and_reported() {
    publish(episode.notes());
    awaitStatus(episode.path(), 200);
    String before = get(episode.path()).body();

    Given other = episode.at(episode.path()).named("another").headed("Another headline");
    publish(other.notes());
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(progress)
                    .filteredOn(report -> report.episodeId().equals(other.episode().id()))
                    .extracting(Progress::failure)
                    .isNotEmpty()
                    .allSatisfy(
                        failure ->
                            assertThat(failure)
                                .extracting(Progress.Failure::cause)
                                .asString()
                                .contains("Another episode is published at " + other.path())));
    assertThat(get(episode.path()).body()).isEqualTo(before);
  }

  @Test
  void notes_at_a_page_of_the_site_itself_are_refused() {
    publish(episode.at(showPath()).notes());
    awaitProgress(Progress.Stage.FAILED);
    assertThat(get(showPath()).statusCode()).isEqualTo(404);
  }

  @Test
  void an_emptied_redis_is_filled_from_the_record_while_known_pages_are_served() {
    publish(episode.notes());
    awaitStatus(episode.path(), 200);
    await().atMost(SOON).until(() -> get(showPath()).body().contains(episode.path()));
    List<String> before = tags();

    try (var client = RedisClient.create(RealRedis.url());
        var redis = client.connect()) {
      redis.sync().flushall();
      await()
          .atMost(SOON)
          .until(
              () -> {
                assertThat(get(episode.path()).statusCode()).isEqualTo(200);
                return redis.sync().hexists("site:build", "lists");
              });
      assertThat(redis.sync().exists("page:" + episode.path())).isEqualTo(1);
    }
    assertThat(tags()).isEqualTo(before);
    assertThat(get(showPath()).body()).contains(episode.path());
  }

  private void publish(NotesAssembled notes) {
    events.publish(Topics.NOTES, notes.episode().id(), notes);
  }

  private String showPath() {
    return "/" + episode.episode().show().slug();
  }

  private List<String> tags() {
    return List.of("", ".json", ".md").stream()
        .map(suffix -> get(episode.path() + suffix))
        .map(page -> page.headers().firstValue("ETag").orElse("none") + page.body())
        .toList();
  }

  private long published() {
    return progress.stream()
        .filter(news -> news.episodeId().equals(episode.episode().id()))
        .filter(news -> news.stage() == Progress.Stage.PUBLISHED)
        .count();
  }

  private void awaitProgress(Progress.Stage stage) {
    String id = episode.episode().id();
    await()
        .atMost(SOON)
        .until(
            () ->
                progress.stream()
                    .anyMatch(news -> news.episodeId().equals(id) && news.stage() == stage));
  }

  private void awaitStatus(String path, int status) {
    await().atMost(SOON).until(() -> get(path).statusCode() == status);
  }

  private HttpResponse<String> get(String path) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + serving.port() + path))
              .timeout(Duration.ofSeconds(5))
              .build(),
          HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
