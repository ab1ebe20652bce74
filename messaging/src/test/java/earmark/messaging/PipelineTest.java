package earmark.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.contracts.Episode;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.EventJson;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Progress;
import earmark.contracts.Topics;
import earmark.stack.testing.RealKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(
    properties = {
      "spring.config.import=classpath:earmark-messaging.yml",
      "earmark.messaging.group=pipeline",
      "earmark.messaging.listens=notes"
    })
@Import(RealKafka.class)
class PipelineTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @Autowired private EventPublisher events;
  @Autowired private TopicViews views;
  @Autowired private PipelineApplication.NotesListener listener;

  private final List<TopicView> open = new CopyOnWriteArrayList<>();
  private final Episode episode = Events.anEpisode();

  @BeforeEach
  void nothingFails() {
    listener.failures = 0;
    listener.attempts = 0;
    listener.handled.clear();
  }

  @AfterEach
  void close() {
    open.forEach(TopicView::stop);
  }

  @Test
  void topics_are_declared_with_their_settings() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", RealKafka.bootstrapServers()))) {
      assertThat(admin.listTopics().names().get())
          .containsAll(Topics.all())
          .contains(
              "notes.pipeline.retry-0",
              "notes.pipeline.retry-1",
              "notes.pipeline.retry-2",
              "notes.pipeline.dlt");
      assertThat(setting(admin, Topics.TRANSCRIPTS, "cleanup.policy")).isEqualTo("compact");
      assertThat(setting(admin, Topics.TRANSCRIPTS, "compression.type")).isEqualTo("zstd");
      assertThat(setting(admin, Topics.TRANSCRIPTS, "max.message.bytes")).isEqualTo("16777216");
      Set<String> policies =
          new HashSet<>(List.of(setting(admin, Topics.PROGRESS, "cleanup.policy").split(",")));
      assertThat(policies).containsExactlyInAnyOrder("compact", "delete");
      assertThat(setting(admin, "notes.pipeline.dlt", "retention.ms")).isEqualTo("-1");
    }
  }

  private static String setting(Admin admin, String topic, String name) throws Exception {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    Map<ConfigResource, Config> all = admin.describeConfigs(List.of(resource)).all().get();
    return all.values().iterator().next().get(name).value();
  }

  @Test
  void an_event_arrives_typed_with_its_headers() {
    events.publish(
        Topics.NOTES, episode.id(), Events.notesOf(episode), Map.of("earmark-path", "/é"));

    await().atMost(SOON).untilAsserted(() -> assertThat(handledOfEpisode()).hasSize(1));
    var record = handledOfEpisode().getFirst();
    assertThat(record.value()).isEqualTo(Events.notesOf(episode));
    assertThat(
            new String(record.headers().lastHeader("earmark-path").value(), StandardCharsets.UTF_8))
        .isEqualTo("/é");
  }

  @Test
  void a_tombstone_arrives_as_null() {
    events.publish(Topics.NOTES, episode.id(), null);

    await().atMost(SOON).untilAsserted(() -> assertThat(handledOfEpisode()).hasSize(1));
    assertThat(handledOfEpisode().getFirst().value()).isNull();
  }

  @Test
  void five_hours_timed_by_the_word_travel_whole() {
    EpisodeTranscribed longest = Events.fiveHoursByTheWord(episode);
    byte[] json = EventJson.mapper().writeValueAsBytes(longest);
    assertThat(json.length).isBetween(4_000_000, Topics.MAX_RECORD_BYTES);

    events.publish(Topics.TRANSCRIPTS, episode.id(), longest);

    List<ConsumerRecord<String, byte[]>> seen = follow(Topics.TRANSCRIPTS);
    await().atMost(SOON).untilAsserted(() -> assertThat(seen).hasSize(1));
    assertThat(seen.getFirst().value()).isEqualTo(json);
  }

  @Test
  void a_failure_is_retried_without_holding_up_the_next_event() {
    Episode other = Events.anEpisode();
    listener.failTimes(1, episode.id(), new IllegalStateException("the cache is away"));

    events.publish(Topics.NOTES, episode.id(), Events.notesOf(episode));
    events.publish(Topics.NOTES, other.id(), Events.notesOf(other));

    await().atMost(SOON).untilAsserted(() -> assertThat(listener.handled).hasSize(2));
    assertThat(handledOfEpisode().getFirst().topic()).isEqualTo("notes.pipeline.retry-0");
  }

  @Test
  void what_no_retry_can_mend_goes_to_the_dead_letters_at_once_and_the_operator_hears_of_it() {
    listener.failTimes(
        9, episode.id(), new Unhandleable("The page has no path. Upload the episode again."));

    events.publish(Topics.NOTES, episode.id(), Events.notesOf(episode));

    List<ConsumerRecord<String, byte[]>> dead = follow("notes.pipeline.dlt");
    await().atMost(SOON).untilAsserted(() -> assertThat(dead).hasSize(1));
    assertThat(EventJson.mapper().readValue(dead.getFirst().value(), NotesAssembled.class))
        .isEqualTo(Events.notesOf(episode));
    assertThat(listener.attempts).isEqualTo(1);
    assertThat(failure().cause()).isEqualTo("The page has no path. Upload the episode again.");
    assertThat(failure().where()).isEqualTo(Progress.Service.OTHER);
    assertThat(stopped().since()).isEqualTo(Events.notesOf(episode).transcribedAt());
  }

  @Test
  void an_event_that_cannot_be_read_is_kept_byte_by_byte() {
    byte[] broken = "{\"transcribedAt\": nonsense".getBytes(StandardCharsets.UTF_8);
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var _ = producer.send(new ProducerRecord<>(Topics.NOTES, episode.id(), broken));
    }

    List<ConsumerRecord<String, byte[]>> dead = follow("notes.pipeline.dlt");
    await().atMost(SOON).untilAsserted(() -> assertThat(dead).hasSize(1));
    assertThat(dead.getFirst().value()).isEqualTo(broken);
    assertThat(failure().where()).isEqualTo(Progress.Service.OTHER);
    Instant sent = Instant.ofEpochMilli(dead.getFirst().timestamp());
    assertThat(stopped().since()).isBetween(sent.minusSeconds(60), sent);
  }

  @Test
  void a_view_survives_records_that_it_cannot_use_and_counts_them() {
    String bad = Events.anEpisode().id();
    List<String> seen = new CopyOnWriteArrayList<>();
    TopicView view =
        views.of(
            Topics.NOTES,
            record -> {
              if (bad.equals(record.key()) && record.value() != null) {
                throw new IllegalStateException("it lacks all");
              }
              seen.add(record.key());
            });
    open.add(view);
    view.start();
    events.publish(Topics.NOTES, bad, Events.notesOf(episode));
    events.publish(Topics.NOTES, episode.id(), Events.notesOf(episode));

    await().atMost(SOON).until(() -> view.unusable().count() == 1 && seen.contains(episode.id()));
    assertThat(view.unusable().all())
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.key()).isEqualTo(bad);
              assertThat(record.cause()).isEqualTo("it lacks all");
            });
    assertThat(view.isBroken()).isFalse();

    events.publish(Topics.NOTES, bad, null);
    await().atMost(SOON).until(() -> view.unusable().all().isEmpty());
  }

  @Test
  void a_view_whose_thread_has_died_says_so() {
    TopicView view =
        views.of(
            Topics.NOTES,
            record -> {
              throw new AssertionError("the thread dies of this");
            });
    open.add(view);
    view.start();
    events.publish(Topics.NOTES, episode.id(), Events.notesOf(episode));
    // Awaitility would take the death of that thread for a failure of the test.
    await().dontCatchUncaughtExceptions().atMost(SOON).until(view::isBroken);
  }

  private List<ConsumerRecord<String, @Nullable NotesAssembled>> handledOfEpisode() {
    return listener.handled.stream().filter(r -> r.key().equals(episode.id())).toList();
  }

  /** The records of this test's episode, as they are and as they come. */
  private List<ConsumerRecord<String, byte[]>> follow(String topic) {
    List<ConsumerRecord<String, byte[]>> seen = new CopyOnWriteArrayList<>();
    TopicView view =
        views.of(
            topic,
            record -> {
              if (episode.id().equals(record.key())) {
                seen.add(record);
              }
            });
    open.add(view);
    view.start();
    return seen;
  }

  private Progress.Failure failure() {
    assertThat(stopped().failure()).isNotNull();
    return stopped().failure();
  }

  private Progress stopped() {
    List<ConsumerRecord<String, byte[]>> seen = follow(Topics.PROGRESS);
    await().atMost(SOON).until(() -> !seen.isEmpty());
    Progress progress = EventJson.mapper().readValue(seen.getLast().value(), Progress.class);
    assertThat(progress.stage()).isEqualTo(Progress.Stage.FAILED);
    return progress;
  }
}
