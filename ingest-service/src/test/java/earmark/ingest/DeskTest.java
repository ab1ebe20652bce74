package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.stack.testing.RealKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What the operator sees. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "earmark.token=" + Desk.TOKEN)
@Import(RealKafka.class)
class DeskTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @LocalServerPort private int port;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(port);
    await().atMost(SOON).until(() -> desk.get("/healthz").status() == 200);
  }

  private Document page(String address) {
    Desk.Answer answer = desk.get(address);
    assertThat(answer.status()).isEqualTo(200);
    return Jsoup.parse(answer.whole().body());
  }

  @Test
  void episodes_are_found_by_words_by_show_and_by_stage() {
    desk.upload("{\"show\": \"Salt\", \"title\": \"The long harbour\"}", Talks.aTalk());
    desk.upload("{\"show\": \"Rust\", \"title\": \"The short pier\"}", Talks.aTalk());

    assertThat(page("/?q=HARBOUR+long").select(".jobs h3").eachText())
        .containsExactly("The long harbour");
    assertThat(page("/?show=rust").select(".jobs h3").eachText()).containsExactly("The short pier");
    assertThat(page("/?stage=FAILED&show=rust").select(".jobs h3")).isEmpty();
    assertThat(page("/?q=nothing+like+it").text()).contains("No matching episodes.");
    assertThat(page("/?show=rust").select(".stages a").eachAttr("href"))
        .allMatch(link -> link.contains("show=rust"));
  }

  @Test
  void a_transcript_can_be_looked_at_before_it_is_published() {
    Desk.Answer seen = desk.preview(Talks.aTalk());
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.text("format")).isEqualTo("webvtt");
    assertThat(seen.json().path("cues").asInt()).isPositive();
    assertThat(seen.json().path("first").path(0).path("text").asString("")).isNotBlank();

    Desk.Answer refused = desk.preview("\0\1\2".getBytes(StandardCharsets.UTF_8));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("detail")).isNotBlank();
  }

  @Test
  void nonsense_about_the_backlog_is_refused_by_name() {
    String feed = "https://example.org/feed.xml";
    assertThat(desk.follow(feed, ", \"newest\": -1").text("field")).isEqualTo("newest");
    assertThat(desk.follow(feed, ", \"since\": \"yesterday\"").text("field")).isEqualTo("since");
    assertThat(desk.follow(feed, ", \"newest\": 3, \"all\": true").text("field"))
        .isEqualTo("newest");
    assertThat(desk.delete("/api/shows/nobody").status()).isEqualTo(404);
  }

  @Test
  void whoever_guesses_the_token_too_often_is_put_off_even_with_the_right_one() {
    Desk stranger = desk.from("127.0.0.9");
    for (int i = 0; i < 10; i++) {
      assertThat(stranger.uploadWith("Bearer a guess").status()).isEqualTo(401);
    }
    Desk.Answer putOff = stranger.uploadWith("Bearer " + Desk.TOKEN);
    assertThat(putOff.status()).isEqualTo(429);
    assertThat(putOff.whole().headers().firstValue("Retry-After")).isPresent();
    assertThat(putOff.text("detail")).contains("Wait");
    assertThat(desk.post("/api/replay").status()).isEqualTo(200);
  }
}
