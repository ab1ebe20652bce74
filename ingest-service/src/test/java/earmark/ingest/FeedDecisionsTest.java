package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.contracts.EventJson;
import earmark.contracts.FeedState;
import earmark.contracts.Topics;
import earmark.messaging.EventPublisher;
import earmark.stack.testing.RealKafka;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What the operator decides about a feed on the desk, with its buttons. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"earmark.token=" + Desk.TOKEN, "earmark.allowed-hosts=127.0.0.1"})
@Import(RealKafka.class)
class FeedDecisionsTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Autowired private EventPublisher events;
  @LocalServerPort private int port;

  private final String title = "Decisions " + UUID.randomUUID();
  private Publisher publisher;
  private Desk desk;
  private Browser browser;

  @BeforeEach
  void open() throws IOException {
    publisher = new Publisher();
    desk = new Desk(port);
    await().atMost(SOON).until(() -> desk.get("/healthz").status() == 200);
    browser = new Browser(port, "127.0.0.51");
    browser.signIn(Desk.TOKEN);
  }

  @AfterEach
  void close() {
    publisher.close();
  }

  @Test
  void a_show_moves_to_its_second_feed_by_a_button() {
    String guid = "<podcast:guid>" + UUID.randomUUID() + "</podcast:guid>";
    publisher.feed(title, guid, publisher.item("a", "A", 4));
    String show = desk.follow(publisher.at("/feed.xml")).text("id");
    publisher.has(
        "/second.xml",
        "<rss xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"><channel><title>%s</title>%s</channel></rss>"
            .formatted(title, guid));
    String second = publisher.at("/second.xml");
    assertThat(desk.follow(second).status()).isEqualTo(409);
    assertThat(row().text()).contains("Second feed", "The feed at " + second);

    assertThat(press("Move the show")).isEqualTo(303);

    assertThat(show(show).path("feedUrl").asString("")).isEqualTo(second);
    assertThat(row().text()).doesNotContain("Second feed");
  }

  @Test
  void a_feed_that_was_set_aside_is_polled_again_by_a_button() {
    publisher.feed(title, "", publisher.item("a", "A", 4));
    String show = desk.follow(publisher.at("/feed.xml")).text("id");
    stands(show, "OPEN");
    FeedState known = EventJson.mapper().treeToValue(show(show).path("feed"), FeedState.class);
    // What three polls leave that ended the process.
    events.publish(Topics.FEEDS, show, known.withHealth(known.health().withBegun(3)), Map.of());
    await().atMost(SOON).until(() -> health(show).path("begun").asInt() == 3);

    desk.follow(publisher.at("/feed.xml"));
    stands(show, "SET_ASIDE");
    assertThat(row().text()).contains("Set aside", "during each of the last 3 polls");
    int requests = publisher.requests("/feed.xml").size();

    assertThat(press("Follow again")).isEqualTo(303);
    stands(show, "OPEN");
    assertThat(publisher.requests("/feed.xml")).hasSizeGreaterThan(requests);
    assertThat(row().text()).contains("Followed");
  }

  private void stands(String show, String status) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(health(show).path("status").asString("")).isEqualTo(status));
  }

  private JsonNode health(String show) {
    return show(show).path("feed").path("health");
  }

  private JsonNode show(String id) {
    return desk.get("/api/shows")
        .json()
        .valueStream()
        .filter(show -> show.path("id").asString("").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Element row() {
    return browser.page().select("li:has(h3:contains(" + title + "))").getFirst();
  }

  /** Submits the form of a button of the show. */
  private int press(String button) {
    Element pressed = row().select("button:contains(" + button + ")").getFirst();
    FormElement form = (FormElement) Objects.requireNonNull(pressed.closest("form"));
    String fields =
        form.formData().stream()
            .map(
                field ->
                    field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
            .reduce((one, other) -> one + "&" + other)
            .orElseThrow();
    return browser.submit(form.attr("action"), fields, "same-origin").statusCode();
  }
}
