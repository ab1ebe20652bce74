package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import earmark.contracts.Topics;
import earmark.messaging.TopicViews;
import earmark.stack.testing.RealKafka;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"earmark.token=" + Desk.TOKEN, "earmark.allowed-hosts=127.0.0.1"})
@Import(RealKafka.class)
class FollowTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Autowired private TopicViews views;
  @LocalServerPort private int port;

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final AtomicInteger whole = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private HttpServer publisher;
  private String base;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://127.0.0.1:" + publisher.getAddress().getPort();
    publisher.createContext(
        "/",
        exchange -> {
          byte[] file = files.get(exchange.getRequestURI().getPath());
          boolean feed = exchange.getRequestURI().getPath().equals("/feed.xml");
          String tag =
              "\""
                  + (file == null ? 0 : new String(file, StandardCharsets.UTF_8).hashCode())
                  + "\"";
          exchange.getResponseHeaders().set("ETag", tag);
          if (file == null) {
            exchange.sendResponseHeaders(404, -1);
          } else if (feed && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
          } else {
            if (feed) {
              whole.incrementAndGet();
            }
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
          }
          exchange.close();
        });
    publisher.start();
    desk = new Desk(port);
    await().atMost(SOON).until(() -> desk.get("/healthz").status() == 200);
  }

  @AfterEach
  void close() {
    publisher.stop(0);
  }

  private void feed(String title, String... items) {
    files.put(
        "/feed.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
        <title>%s</title><link>%s</link><description>About it</description>
        %s
        </channel></rss>
        """
            .formatted(title, base, String.join("\n", items))
            .getBytes(StandardCharsets.UTF_8));
  }

  private String item(String guid, String date, String transcript) {
    return """
    <item><guid isPermaLink="false">%s</guid><title>Talk %s</title><pubDate>%s</pubDate>%s</item>
    """
        .formatted(guid, guid, date, transcript);
  }

  private String at(String file) {
    return "<podcast:transcript url=\"" + base + file + "\" type=\"text/vtt\"/>";
  }

  private JsonNode episode(String show, String guid) {
    for (JsonNode one : desk.get("/api/episodes?show=" + show).json()) {
      if (one.path("title").asString("").equals("Talk " + guid)) {
        return one;
      }
    }
    return desk.get("/api/episodes?show=nobody").json();
  }

  private void stands(String show, String guid, String stage) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(episode(show, guid).path("stage").asString("nowhere")).isEqualTo(stage));
  }

  @Test
  void a_followed_feed_sends_its_transcripts_and_is_asked_only_for_what_changed() {
    files.put("/a.vtt", Talks.aTalk());
    feed(
        "Followed",
        item("b", "Thu, 05 Mar 2026 06:00:00 +0000", ""),
        item("a", "Wed, 04 Mar 2026 06:00:00 +0000", at("/missing.vtt") + at("/a.vtt")));

    Desk.Answer followed = desk.follow(base + "/feed.xml");
    String show = followed.text("id");

    assertThat(followed.status()).isEqualTo(201);
    stands(show, "a", "TRANSCRIBED");
    stands(show, "b", "WAITING");
    assertThat(episode(show, "b").path("path").asString("")).endsWith("/2026-03-05-talk-b");
    await()
        .atMost(SOON)
        .until(() -> desk.get("/api/shows").whole().body().contains("\\\"" + tagOfFeed() + "\\\""));
    // One at a time: while the first poll ends, another one is not begun.
    await()
        .atMost(SOON)
        .until(() -> desk.follow(base + "/feed.xml").status() == 200 && unchanged.get() > 0);
    assertThat(whole.get()).isEqualTo(1);
    try (var transcripts = new Topic(views, Topics.TRANSCRIPTS)) {
      String id = episode(show, "a").path("episodeId").asString("");
      await().atMost(SOON).untilAsserted(() -> assertThat(transcripts.of(id)).as(id).hasSize(1));
    }
  }

  private int tagOfFeed() {
    return new String(files.get("/feed.xml"), StandardCharsets.UTF_8).hashCode();
  }

  @Test
  void a_transcript_that_cannot_be_fetched_stops_the_episode_and_a_retry_mends_it() {
    feed("Mended", item("c", "Wed, 04 Mar 2026 06:00:00 +0000", at("/c.vtt")));
    String show = desk.follow(base + "/feed.xml").text("id");
    stands(show, "c", "FAILED");
    JsonNode failed = episode(show, "c");
    assertThat(failed.path("failure").path("cause").asString("")).contains("404");
    assertThat(failed.path("failure").path("remedy").asString("")).contains("upload");

    files.put("/c.vtt", Talks.aTalk());
    String id = failed.path("episodeId").asString("");
    await()
        .atMost(SOON)
        .until(
            () ->
                desk.post("/api/episodes/" + id + "/retry").status() == 202
                    && episode(show, "c").path("stage").asString("").equals("TRANSCRIBED"));
  }

  @Test
  void an_item_that_gets_its_transcript_later_is_taken_and_newer_items_too() {
    feed("Later", item("d", "Wed, 04 Mar 2026 06:00:00 +0000", ""));
    String show = desk.follow(base + "/feed.xml").text("id");
    stands(show, "d", "WAITING");
    String path = episode(show, "d").path("path").asString("");
    files.put("/d.vtt", Talks.aTalk());
    feed(
        "Later",
        item("e", "Thu, 05 Mar 2026 06:00:00 +0000", at("/d.vtt")),
        item("d", "Wed, 04 Mar 2026 06:00:00 +0000", at("/d.vtt")));

    await()
        .atMost(SOON)
        .until(
            () ->
                desk.follow(base + "/feed.xml").status() == 200
                    && episode(show, "e").path("stage").asString("").equals("TRANSCRIBED"));

    stands(show, "d", "TRANSCRIBED");
    assertThat(episode(show, "d").path("path").asString("")).isEqualTo(path);
  }

  @Test
  void polls_write_the_state_of_the_feed_and_leave_the_show_alone() {
    feed("Alone", item("f", "Wed, 04 Mar 2026 06:00:00 +0000", ""));
    String show = desk.follow(base + "/feed.xml").text("id");
    try (var shows = new Topic(views, Topics.SHOWS);
        var feeds = new Topic(views, Topics.FEEDS)) {
      await().atMost(SOON).until(() -> feeds.of(show).size() == 1);
      feed(
          "Alone",
          item("g", "Thu, 05 Mar 2026 06:00:00 +0000", ""),
          item("f", "Wed, 04 Mar 2026 06:00:00 +0000", ""));
      await()
          .atMost(SOON)
          .until(
              () -> desk.follow(base + "/feed.xml").status() == 200 && feeds.of(show).size() > 1);
      stands(show, "g", "WAITING");
      int before = feeds.of(show).size();
      files.remove("/feed.xml");
      await()
          .atMost(SOON)
          .until(
              () ->
                  desk.follow(base + "/feed.xml").status() == 200
                      && feeds.of(show).size() > before);

      assertThat(shows.of(show)).hasSize(1);
    }
  }

  @Test
  void what_is_no_feed_is_refused_with_the_reason() {
    files.put("/page.html", "<html><body>No feed</body></html>".getBytes(StandardCharsets.UTF_8));

    assertThat(desk.follow(base + "/page.html").status()).isEqualTo(422);
    files.put(
        "/site.html",
        "<!doctype html><html><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/pod.xml\">"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(desk.follow(base + "/site.html").text("detail")).contains(base + "/pod.xml");
    assertThat(desk.follow(base + "/nothing.xml").status()).isEqualTo(502);
    assertThat(desk.follow("ftp://example.org/x").status()).isEqualTo(400);
    assertThat(desk.follow(base + "/nothing.xml").text("detail")).contains("404");
  }
}
