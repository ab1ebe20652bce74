package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.EventJson;
import earmark.contracts.Progress;
import earmark.contracts.Topics;
import earmark.ingest.intake.Catalogue;
import earmark.messaging.EventPublisher;
import earmark.messaging.TopicViews;
import earmark.stack.testing.RealKafka;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "earmark.token=" + Desk.TOKEN)
@Import(RealKafka.class)
class UploadTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Autowired private TopicViews views;
  @Autowired private EventPublisher events;
  @Autowired private KafkaAdmin admin;
  @LocalServerPort private int port;

  private Desk desk;
  private Topic transcripts;
  private Topic progress;
  private final String show = "Show " + UUID.randomUUID();

  @BeforeEach
  void open() {
    desk = new Desk(port);
    transcripts = new Topic(views, Topics.TRANSCRIPTS);
    progress = new Topic(views, Topics.PROGRESS);
    await().atMost(SOON).until(() -> desk.get("/healthz").status() == 200);
  }

  @AfterEach
  void close() {
    transcripts.close();
    progress.close();
  }

  private String episode(String more) {
    return """
        {"show": "%s", "title": "On Stars & Tea", "publishedOn": "2026-03-04", "unknown": 1,
         "guests": [{"name": "Ada Lovelace"}, "Alan Turing"]%s}"""
        .formatted(show, more);
  }

  private Desk.Answer upload(String more) {
    Desk.Answer answer = desk.upload(episode(more), Talks.aTalk());
    assertThat(answer.status()).as(answer.whole().body()).isEqualTo(202);
    return answer;
  }

  private List<ConsumerRecord<String, byte[]>> sent(String id, int count) {
    await().atMost(SOON).untilAsserted(() -> assertThat(transcripts.of(id)).hasSize(count));
    return transcripts.of(id);
  }

  private static EpisodeTranscribed event(ConsumerRecord<String, byte[]> record) {
    return EventJson.mapper().readValue(record.value(), EpisodeTranscribed.class);
  }

  private void stands(String id, Progress.Stage stage) {
    await()
        .atMost(SOON)
        .until(() -> desk.get("/api/episodes/" + id).text("stage").equals(stage.name()));
  }

  @Test
  void an_upload_arrives_as_a_transcript_and_as_progress() {
    Desk.Answer answer = upload("");

    String id = answer.text("episodeId");
    assertThat(answer.text("page")).endsWith("/2026-03-04-on-stars-tea");
    assertThat(answer.text("progress")).isEqualTo("/api/episodes/" + id);
    EpisodeTranscribed event = event(sent(id, 1).getFirst());
    assertThat(event.episode().path()).isEqualTo(answer.text("page"));
    assertThat(event.episode().people())
        .extracting("name")
        .containsExactly("Ada Lovelace", "Alan Turing");
    assertThat(event.transcript().cues()).hasSize(1);
    await().atMost(SOON).untilAsserted(() -> assertThat(progress.of(id)).isNotEmpty());
    stands(id, Progress.Stage.TRANSCRIBED);
  }

  @Test
  void the_same_again_sends_nothing_and_other_metadata_is_sent_at_the_same_path() {
    Desk.Answer first = upload("");
    String id = first.text("episodeId");
    upload("");
    Desk.Answer changed = upload(", \"description\": \"New words\"");

    assertThat(changed.text("page")).isEqualTo(first.text("page"));
    var records = sent(id, 2);
    assertThat(event(records.getLast()).episode().about().description()).isEqualTo("New words");
  }

  @Test
  void two_episodes_never_share_a_path() {
    Desk.Answer one = upload(", \"guid\": \"one\"");
    Desk.Answer two = upload(", \"guid\": \"two\"");

    assertThat(two.text("page")).isEqualTo(one.text("page") + "-2");
    assertThat(upload(", \"guid\": \"two\"").text("page")).isEqualTo(two.text("page"));
  }

  @Test
  void five_hours_timed_by_the_word_are_taken() {
    byte[] long_talk = Talks.fiveHoursByTheWord();
    assertThat(long_talk.length).isGreaterThan(2_000_000);

    Desk.Answer answer = desk.upload(episode(""), long_talk);

    assertThat(answer.status()).isEqualTo(202);
    var record = sent(answer.text("episodeId"), 1).getFirst();
    assertThat(record.value().length).isGreaterThan(2_500_000);
    assertThat(event(record).transcript().cues()).hasSize(52_500);
  }

  @Test
  void a_refusal_names_the_line() {
    Desk.Answer answer = desk.upload(episode(""), Talks.withABrokenTime());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("line").asInt()).isEqualTo(6);
    assertThat(answer.whole().headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("application/problem+json"));
  }

  @Test
  void what_is_missing_is_named() {
    Desk.Answer noTitle = desk.upload("{\"show\": \"" + show + "\"}", Talks.aTalk());
    Desk.Answer noShow = desk.upload("{\"title\": \"T\"}", Talks.aTalk());

    assertThat(noTitle.status()).isEqualTo(400);
    assertThat(noTitle.text("field")).isEqualTo("title");
    assertThat(noShow.status()).isEqualTo(400);
    assertThat(noShow.text("field")).isEqualTo("show");
    assertThat(desk.get("/api/shows").whole().body()).doesNotContain(show);
  }

  @Test
  void all_invalid_fields_are_refused_at_once() {
    Desk.Answer refused =
        desk.upload(
            """
            {"title": "T", "publishedOn": "soon", "durationSeconds": -1, "audioUrl": "x.mp3"}
            """,
            Talks.aTalk());

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("errors").valueStream())
        .extracting(error -> error.path("field").asString(""))
        .containsExactly("show", "publishedOn", "durationSeconds", "audioUrl");
    assertThat(refused.json().path("errors").path(1).path("detail").asString(""))
        .isEqualTo("publishedOn must be a date as YYYY-MM-DD, such as 2026-03-04.");
    assertThat(refused.text("field")).isEqualTo("show");
    assertThat(refused.text("detail")).contains("YYYY-MM-DD", "https://");
  }

  @Test
  void more_than_fifty_megabytes_are_refused_with_a_problem() {
    Desk.Answer answer = desk.upload(episode(""), new byte[54 * 1024 * 1024]);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text("detail")).contains("50 MB");
  }

  @Test
  void nobody_writes_without_the_token() {
    Desk.Answer without = desk.upload(episode(""), Talks.aTalk(), null);
    Desk.Answer wrong = desk.upload(episode(""), Talks.aTalk(), "Bearer wrong");

    assertThat(without.status()).isEqualTo(401);
    assertThat(without.text("detail")).contains("Authorization");
    assertThat(without.whole().headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(wrong.status()).isEqualTo(401);
  }

  @Test
  void a_retry_sends_the_stored_transcript_again() {
    String id = upload("").text("episodeId");
    sent(id, 1);
    await().atMost(SOON).until(() -> desk.post("/api/episodes/" + id + "/retry").status() == 202);

    var records = sent(id, 2);
    EpisodeTranscribed again = event(records.getLast());
    assertThat(again.transcribedAt()).isAfter(event(records.getFirst()).transcribedAt());
    assertThat(again.transcript()).isEqualTo(event(records.getFirst()).transcript());
    assertThat(desk.post("/api/episodes/nobody/retry").status()).isEqualTo(404);
  }

  @Test
  void a_takedown_leaves_a_tombstone_with_the_path_and_an_upload_brings_it_back() {
    Desk.Answer answer = upload("");
    String id = answer.text("episodeId");

    assertThat(desk.delete("/api/episodes/" + id).status()).isEqualTo(202);

    var tombstone = sent(id, 2).getLast();
    assertThat(tombstone.value()).isNull();
    var path = tombstone.headers().lastHeader(Topics.PATH_HEADER).value();
    assertThat(new String(path, StandardCharsets.UTF_8)).isEqualTo(answer.text("page"));
    stands(id, Progress.Stage.REMOVED);
    assertThat(upload("").text("page")).isEqualTo(answer.text("page"));
    sent(id, 3);
  }

  @Test
  void dead_letters_are_replayed_once_unless_a_newer_event_replaced_them() {
    String id = upload("").text("episodeId");
    EpisodeTranscribed first = event(sent(id, 1).getFirst());
    String gone = upload(", \"guid\": \"replaced\"").text("episodeId");
    EpisodeTranscribed old = event(sent(gone, 1).getFirst());
    upload(", \"guid\": \"replaced\", \"description\": \"newer\"");
    admin.createOrModifyTopics(TopicBuilder.name("transcripts.notes.dlt").partitions(6).build());
    var noise = Map.of("kafka_exception-message", "boom", "transcript-sha256", "abc");
    events.publish("transcripts.notes.dlt", id, first, noise);
    events.publish("transcripts.notes.dlt", gone, old, noise);

    assertThat(desk.post("/api/replay").json().path("replayed").asInt()).isEqualTo(1);
    assertThat(desk.post("/api/replay").json().path("replayed").asInt()).isZero();

    var again = sent(id, 2).getLast();
    assertThat(event(again)).isEqualTo(first);
    assertThat(again.headers().lastHeader("kafka_exception-message")).isNull();
    sent(gone, 2);
  }

  @Test
  void progress_is_told_live_after_the_present_state() throws Exception {
    String id = upload("").text("episodeId");
    var connection =
        URI.create("http://127.0.0.1:" + port + "/api/progress").toURL().openConnection();
    connection.setRequestProperty("Authorization", "Bearer " + Desk.TOKEN);
    var stream = connection.getInputStream();
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      assertThat(nextOf(lines, id)).contains("\"TRANSCRIBED\"");
      desk.delete("/api/episodes/" + id);
      assertThat(nextOf(lines, id)).contains("\"REMOVED\"");
    }
  }

  private static String nextOf(BufferedReader lines, String id) throws Exception {
    String line = "";
    while (!(line.startsWith("data: ") && line.contains(id))) {
      line = String.valueOf(lines.readLine());
    }
    return line;
  }

  @Test
  void a_published_episode_stays_published_when_earlier_reports_arrive_late() {
    String id = upload("").text("episodeId");
    EpisodeTranscribed event = event(sent(id, 1).getFirst());
    Progress published = late(event, Progress.Stage.PUBLISHED);
    events.publish(Topics.PROGRESS, id, published);
    events.publish(Topics.PROGRESS, id, late(event, Progress.Stage.ASSEMBLED));
    events.publish(Topics.PROGRESS, id, late(event, Progress.Stage.ASSEMBLING));
    // The view reads in the order of the log, so this is seen after those above.
    Instant later = event.transcribedAt().plusSeconds(90);
    Progress last =
        Progress.of(event.episode(), Progress.Stage.PUBLISHED, 1, "seen", later)
            .since(event.transcribedAt());
    events.publish(Topics.PROGRESS, id, last);
    await().atMost(SOON).until(() -> desk.get("/api/episodes/" + id).text("doing").equals("seen"));
    await().atMost(SOON).until(() -> progress.of(id).size() == 5);

    var restarted = Catalogue.empty();
    progress.of(id).stream().limit(4).forEach(r -> restarted.progress().fromLog(id, progress(r)));
    assertThat(restarted.progress().byId(id)).contains(published);
  }

  private static Progress progress(ConsumerRecord<String, byte[]> record) {
    return EventJson.mapper().readValue(record.value(), Progress.class);
  }

  private static Progress late(EpisodeTranscribed event, Progress.Stage stage) {
    return Progress.of(event.episode(), stage, 1, "late", event.transcribedAt().plusSeconds(60))
        .since(event.transcribedAt());
  }

  @Test
  void all_is_known_again_after_a_restart() {
    Desk.Answer first = upload("");
    String id = first.text("episodeId");
    sent(id, 1);
    try (var other =
        SpringApplication.run(
            IngestApplication.class,
            "--server.port=0",
            "--earmark.token=" + Desk.TOKEN,
            "--spring.kafka.bootstrap-servers=" + RealKafka.bootstrapServers())) {
      var again =
          new Desk(other.getEnvironment().getRequiredProperty("local.server.port", int.class));
      await().atMost(SOON).until(() -> again.get("/healthz").status() == 200);

      assertThat(again.upload(episode(""), Talks.aTalk()).json()).isEqualTo(first.json());
      var known = other.getBean(Catalogue.class).episodes().byId(id);
      assertThat(known).hasValueSatisfying(k -> assertThat(k.at()).isNotNull());
      assertThat(transcripts.of(id)).hasSize(1);
    }
  }
}
