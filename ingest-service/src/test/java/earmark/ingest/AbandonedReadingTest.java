package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.stack.testing.RealKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** One place for readings, and none for others while an abandoned one runs. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "earmark.token=" + Desk.TOKEN,
      "earmark.reading.time=1s",
      "earmark.reading.at-once=1",
      "earmark.reading.abandoned=0"
    })
@Import({RealKafka.class, SlowFiles.Configured.class})
class AbandonedReadingTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String EPISODE = "{\"show\": \"Slow\", \"title\": \"Never read\"}";

  @Autowired private SlowFiles files;
  @LocalServerPort private int port;

  @AfterEach
  void release() {
    files.release();
  }

  @Test
  void a_reading_that_does_not_end_is_shown_and_makes_the_service_unready_without_others() {
    var desk = new Desk(port);
    await().atMost(SOON).until(() -> desk.get("/healthz/readiness").status() == 200);
    assertThat(shown(desk)).isEmpty();
    byte[] slow =
        ("WEBVTT\n\n00:00.000 --> 00:04.000\nWe read it " + SlowFiles.SLOWLY + ".\n")
            .getBytes(StandardCharsets.UTF_8);

    Desk.Answer refused = desk.upload(EPISODE, slow);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("detail")).contains("given up");
    assertThat(shown(desk)).contains("1 reading took too long and still runs");
    assertThat(desk.get("/healthz/readiness").status()).isEqualTo(503);
    assertThat(desk.get("/healthz/liveness").status()).isEqualTo(200);

    files.release();
    await().atMost(SOON).until(() -> desk.get("/healthz/readiness").status() == 200);
    assertThat(shown(desk)).isEmpty();
    assertThat(desk.upload(EPISODE, Talks.aTalk()).status()).isEqualTo(202);
  }

  private static String shown(Desk desk) {
    return Jsoup.parse(desk.get("/").whole().body()).select("#abandoned").text();
  }
}
