package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.contracts.EventJson;
import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.Show;
import earmark.contracts.Topics;
import earmark.messaging.TopicViews;
import earmark.stack.testing.RealKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** Shows that a former version wrote, with their feeds inside. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "earmark.token=" + Desk.TOKEN)
@Import(RealKafka.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // its views are followed live
class FormerShowsTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private TopicViews views;
  @LocalServerPort private int port;

  private final String id = UUID.randomUUID().toString();

  @Test
  void a_feed_inside_a_show_is_known_at_once_and_has_records_of_its_own_after_the_next_start() {
    Desk desk = new Desk(port);
    await().atMost(SOON).until(() -> desk.get("/healthz").status() == 200);
    try (var shows = new Topic(views, Topics.SHOWS);
        var feeds = new Topic(views, Topics.FEEDS);
        var follows = new Topic(views, Topics.FOLLOWS)) {
      writeFormerShow();
      await().atMost(SOON).until(() -> standing(desk).equals("UNFOLLOWED"));
      assertThat(feeds.of(id)).isEmpty();

      startAndStopAnother();

      assertThat(read(shows, 2, Show.class).feedUrl()).isEqualTo("https://example.org/feed.xml");
      assertThat(new String(shows.of(id).getLast().value(), StandardCharsets.UTF_8))
          .doesNotContain("entityTag");
      assertThat(read(feeds, 1, FeedState.class).entityTag()).isEqualTo("\"abc\"");
      assertThat(read(follows, 1, Follow.class).backlog().newest()).isEqualTo(20);

      startAndStopAnother();

      assertThat(List.of(shows.of(id).size(), feeds.of(id).size(), follows.of(id).size()))
          .containsExactly(2, 1, 1);
      assertThat(standing(desk)).isEqualTo("UNFOLLOWED");
    }
  }

  private <T> T read(Topic topic, int count, Class<T> type) {
    await().atMost(SOON).until(() -> topic.of(id).size() == count);
    return EventJson.mapper().readValue(topic.of(id).getLast().value(), type);
  }

  private String standing(Desk desk) {
    for (JsonNode show : desk.get("/api/shows").json()) {
      if (show.path("id").asString("").equals(id)) {
        return show.path("follow").path("standing").asString("");
      }
    }
    return "unknown";
  }

  private static void startAndStopAnother() {
    try (var other =
        SpringApplication.run(
            IngestApplication.class,
            "--server.port=0",
            "--earmark.token=" + Desk.TOKEN,
            "--spring.kafka.bootstrap-servers=" + RealKafka.bootstrapServers())) {
      var desk =
          new Desk(other.getEnvironment().getRequiredProperty("local.server.port", int.class));
      await().atMost(SOON).until(() -> desk.get("/healthz").status() == 200);
      await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> true);
    }
  }

  private void writeFormerShow() {
    String event =
        """
        {"id": "%s", "slug": "former", "title": "A former show", "hosts": ["Ada Host"],
         "feed": {"url": "https://example.org/feed.xml", "entityTag": "\\"abc\\"",
                  "health": {"standing": "UNFOLLOWED", "failures": 0},
                  "backlog": {"newest": 20}}}
        """
            .formatted(id);
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var _ =
          producer.send(
              new ProducerRecord<>(Topics.SHOWS, id, event.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
