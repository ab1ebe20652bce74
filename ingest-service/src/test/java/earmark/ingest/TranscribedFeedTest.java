package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.stack.testing.RealKafka;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A feed without transcripts, where a server is configured that transcribes. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"earmark.token=" + Desk.TOKEN, "earmark.allowed-hosts=127.0.0.1"})
@Import(RealKafka.class)
class TranscribedFeedTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String DOOR = "/v1/audio/transcriptions";
  private static final Publisher PUBLISHER = publisher();

  @TempDir private static Path audio;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void server(DynamicPropertyRegistry settings) {
    settings.add("earmark.transcription.url", () -> PUBLISHER.at(""));
    settings.add("earmark.transcription.folder", () -> audio.toString());
  }

  private static Publisher publisher() {
    try {
      return new Publisher();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void close() {
    PUBLISHER.close();
  }

  @Test
  void an_item_without_a_transcript_is_transcribed_from_its_audio_and_a_failure_is_mended() {
    Desk desk = new Desk(port);
    await().atMost(SOON).until(() -> desk.get("/healthz").status() == 200);
    PUBLISHER.answers(
        "/a.mp3", 200, "ID3 and a little sound", Map.of("Content-Type", "audio/mpeg"));
    PUBLISHER.answers(DOOR, 413, "", Map.of());
    PUBLISHER.feed(
        "Heard",
        "<atom:link rel=\"hub\" href=\"%s\"/>".formatted(PUBLISHER.at("/hub")),
        "<item><guid>a</guid><title>A</title><pubDate>4 Mar 2026 06:00:00 +0000</pubDate>"
            + "<enclosure url=\"%s\" length=\"22\" type=\"audio/mpeg\"/></item>"
                .formatted(PUBLISHER.at("/a.mp3")));
    String show = desk.follow(PUBLISHER.at("/feed.xml")).text("id");
    String episodes = "/api/episodes?show=" + show;
    await().atMost(SOON).until(() -> stage(desk, episodes).equals("FAILED"));
    assertThat(desk.get(episodes).json().path(0).path("failure").path("remedy").asString(""))
        .isNotBlank();

    PUBLISHER.answers(
        DOOR,
        200,
        "{\"text\":\"We built it.\",\"language\":\"english\",\"duration\":4.0,\"segments\":["
            + "{\"id\":0,\"start\":0.0,\"end\":2.0,\"text\":\" We built the harbour out of salt.\"},"
            + "{\"id\":1,\"start\":2.0,\"end\":4.0,\"text\":\" And then the tide came in.\"}]}",
        Map.of("Content-Type", "application/json"));
    String id = desk.get(episodes).json().path(0).path("episodeId").asString("");
    assertThat(desk.post("/api/episodes/" + id + "/retry").status()).isEqualTo(202);
    await().atMost(SOON).until(() -> stage(desk, episodes).equals("TRANSCRIBED"));
    assertThat(PUBLISHER.requests(DOOR).getLast().body())
        .contains("name=\"model\"")
        .contains("ID3 and a little sound");
    // Nobody said where a hub could reach this service.
    assertThat(PUBLISHER.requests("/hub")).isEmpty();
  }

  private static String stage(Desk desk, String episodes) {
    return desk.get(episodes).json().path(0).path("stage").asString("");
  }
}
