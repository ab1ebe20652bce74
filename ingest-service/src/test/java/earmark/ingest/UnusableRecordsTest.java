package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.contracts.Topics;
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
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Records that the catalogue cannot use, in every topic that it is read from. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    // A context of its own: one that other tests have used is stopped between them, and its views
    // with it.
    properties = {"earmark.token=" + Desk.TOKEN, "earmark.desk.hosts=unusable.example"})
@Import(RealKafka.class)
class UnusableRecordsTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final List<String> TOPICS =
      List.of(Topics.SHOWS, Topics.FEEDS, Topics.FOLLOWS, Topics.PROGRESS, Topics.TRANSCRIPTS);

  private final String key = "unusable-" + UUID.randomUUID();
  @LocalServerPort private int port;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(port);
    await().atMost(SOON).until(() -> desk.get("/healthz").status() == 200);
  }

  @AfterEach
  void clean() throws Exception {
    write(null);
  }

  @Test
  void are_passed_over_and_shown_until_they_are_replaced() throws Exception {
    write("{}");

    await().atMost(SOON).untilAsserted(() -> assertThat(shown()).hasSize(TOPICS.size()));
    assertThat(shown()).anyMatch(line -> line.startsWith("shows") && line.contains("lacks id"));
    assertThat(desk.get("/api/shows").status()).isEqualTo(200);
    assertThat(desk.get("/api/episodes").status()).isEqualTo(200);
    assertThat(
            desk.upload("{\"show\": \"Salt\", \"title\": \"Still here\"}", Talks.aTalk()).status())
        .isEqualTo(202);
    assertThat(desk.get("/healthz/readiness").status()).isEqualTo(200);

    write(null);
    await().atMost(SOON).untilAsserted(() -> assertThat(shown()).isEmpty());
  }

  private List<String> shown() {
    return Jsoup.parse(desk.get("/").whole().body()).select("#unusable li").eachText().stream()
        .filter(line -> line.contains(key))
        .toList();
  }

  private void write(@Nullable String value) throws Exception {
    byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (String topic : TOPICS) {
        var _ = producer.send(new ProducerRecord<>(topic, key, bytes)).get();
      }
    }
  }
}
