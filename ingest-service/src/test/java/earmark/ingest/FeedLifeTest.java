package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.contracts.Topics;
import earmark.messaging.TopicViews;
import earmark.stack.testing.RealKafka;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What becomes of a feed that is followed for a long time. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "earmark.token=" + Desk.TOKEN,
      "earmark.allowed-hosts=127.0.0.1",
      "earmark.public-url=https://desk.example.org"
    })
@Import(RealKafka.class)
class FeedLifeTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Autowired private TopicViews views;
  @LocalServerPort private int port;

  private Publisher publisher;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    publisher = new Publisher();
    publisher.has("/a.vtt", new String(Talks.aTalk(), StandardCharsets.UTF_8));
    desk = new Desk(port);
    await().atMost(SOON).until(() -> desk.get("/healthz").status() == 200);
  }

  @AfterEach
  void close() {
    publisher.close();
  }

  private String follow() {
    return desk.follow(publisher.at("/feed.xml")).text("id");
  }

  private JsonNode feed(String show) {
    return show(show).path("feed");
  }

  private JsonNode show(String id) {
    for (JsonNode one : desk.get("/api/shows").json()) {
      if (one.path("id").asString("").equals(id)) {
        return one;
      }
    }
    throw new AssertionError("There is no show " + id);
  }

  private List<String> titles(String show, String stage) {
    return desk.get("/api/episodes?show=" + show + "&stage=" + stage)
        .json()
        .valueStream()
        .map(one -> one.path("title").asString(""))
        .toList();
  }

  private void stands(String show, String status) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(feed(show).path("health").path("status").asString(""))
                    .isEqualTo(status));
  }

  private void lookAgain() {
    assertThat(desk.follow(publisher.at("/feed.xml")).status()).isEqualTo(200);
  }

  @Test
  void a_blocked_show_is_not_taken_and_says_why() {
    publisher.feed(
        "Blocked", "<podcast:block>yes</podcast:block>", publisher.item("a", "A", 4, "/a.vtt"));
    String show = follow();
    stands(show, "BLOCKED");
    assertThat(feed(show).path("health").path("trouble").asString("")).contains("podcast:block");
    assertThat(desk.get("/api/episodes?show=" + show).json().size()).isZero();
  }

  @Test
  void a_feed_that_is_gone_for_good_is_followed_no_more() {
    publisher.feed("Gone", "", publisher.item("a", "A", 4, "/a.vtt"));
    String show = follow();
    await().atMost(SOON).until(() -> titles(show, "TRANSCRIBED").equals(List.of("A")));
    publisher.answers("/feed.xml", 410, "", Map.of());
    lookAgain();
    stands(show, "GONE");
    assertThat(titles(show, "TRANSCRIBED")).containsExactly("A");
  }

  @Test
  void a_feed_that_has_moved_for_good_stays_the_same_show() {
    publisher.feed("Moved", "", publisher.item("a", "A", 4, "/a.vtt"));
    String show = follow();
    await().atMost(SOON).until(() -> titles(show, "TRANSCRIBED").equals(List.of("A")));
    publisher.has(
        "/new.xml",
        "<rss><channel><title>Moved</title>%s</channel></rss>"
            .formatted(publisher.item("b", "B", 5)));
    publisher.answers("/feed.xml", 301, "", Map.of("Location", publisher.at("/new.xml")));
    lookAgain();
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(feed(show).path("url").asString(""))
                    .isEqualTo(publisher.at("/new.xml")));
    await().atMost(SOON).until(() -> titles(show, "WAITING").equals(List.of("B")));
    assertThat(titles(show, "TRANSCRIBED")).containsExactly("A");
  }

  @Test
  void a_second_feed_with_the_guid_of_a_show_waits_for_the_operator() {
    String guid = "<podcast:guid>" + UUID.randomUUID() + "</podcast:guid>";
    publisher.feed("First", guid, publisher.item("a", "A", 4));
    String show = follow();
    publisher.has(
        "/second.xml",
        "<rss xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"><channel><title>Second</title>%s</channel></rss>"
            .formatted(guid));
    String second = publisher.at("/second.xml");

    Desk.Answer asked = desk.follow(second);
    assertThat(asked.status()).isEqualTo(409);
    assertThat(asked.text("detail")).contains("First", second, "--move");
    assertThat(show(show).path("feedUrl").asString("")).isEqualTo(publisher.at("/feed.xml"));
    assertThat(show(show).path("title").asString("")).isEqualTo("First");
    assertThat(show(show).path("follow").path("secondFeed").asString("")).isEqualTo(second);

    lookAgain();
    assertThat(show(show).path("follow").has("secondFeed")).isFalse();

    assertThat(desk.follow(second, ", \"move\": true").text("id")).isEqualTo(show);
    assertThat(show(show).path("feedUrl").asString("")).isEqualTo(second);
    assertThat(show(show).path("follow").has("secondFeed")).isFalse();
  }

  @Test
  void a_feed_that_says_where_it_has_moved_is_followed_there_if_it_is_the_same() {
    String moved =
        "<itunes:new-feed-url"
            + " xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\">%s</itunes:new-feed-url>";
    publisher.feed(
        "Told", moved.formatted(publisher.at("/other.xml")), publisher.item("a", "A", 4));
    publisher.has(
        "/other.xml",
        "<rss><channel><title>Another</title><item><guid>z</guid></item></channel></rss>");
    publisher.has(
        "/new.xml",
        "<rss><channel><title>Told</title>%s%s</channel></rss>"
            .formatted(publisher.item("b", "B", 5), publisher.item("a", "A", 4)));
    String show = follow();
    await().atMost(SOON).until(() -> publisher.requests("/other.xml").size() == 1);
    assertThat(feed(show).path("url").asString("")).isEqualTo(publisher.at("/feed.xml"));

    publisher.feed("Told", moved.formatted(publisher.at("/new.xml")), publisher.item("a", "A", 4));
    lookAgain();
    await()
        .atMost(SOON)
        .until(() -> feed(show).path("url").asString("").equals(publisher.at("/new.xml")));
    desk.follow(publisher.at("/new.xml"));
    await().atMost(SOON).until(() -> titles(show, "WAITING").equals(List.of("B", "A")));
  }

  @Test
  void a_server_that_asks_for_patience_gets_it_and_the_trouble_is_told() {
    publisher.feed("Busy", "", publisher.item("a", "A", 4));
    String show = follow();
    await().atMost(SOON).until(() -> titles(show, "WAITING").equals(List.of("A")));
    publisher.answers("/feed.xml", 429, "", Map.of("Retry-After", "7200"));
    lookAgain();
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(feed(show).path("health").path("trouble").asString("")).contains("429"));
    Instant next = Instant.parse(feed(show).path("health").path("notBefore").asString(""));
    assertThat(next).isAfter(Instant.now().plusSeconds(7100));
    publisher.feed("Busy", "", publisher.item("b", "B", 5), publisher.item("a", "A", 4));
    lookAgain();
    await().atMost(SOON).until(() -> titles(show, "WAITING").equals(List.of("B", "A")));
    assertThat(feed(show).path("health").path("failures").asInt()).isZero();
  }

  @Test
  void the_backlog_says_how_far_back_a_feed_is_taken() {
    publisher.feed(
        "Backlog",
        "",
        publisher.item("c", "C", 6),
        publisher.item("b", "B", 5),
        publisher.item("a", "A", 4));
    String show = desk.follow(publisher.at("/feed.xml"), ", \"since\": \"2026-03-05\"").text("id");
    await().atMost(SOON).until(() -> titles(show, "WAITING").equals(List.of("C", "B")));
    desk.follow(publisher.at("/feed.xml"), ", \"all\": true");
    await().atMost(SOON).until(() -> titles(show, "WAITING").equals(List.of("C", "B", "A")));
  }

  @Test
  void a_feed_of_whose_past_nothing_is_wanted_brings_what_comes_after() {
    String old = publisher.item("a", "A", 4);
    publisher.feed("Future", "", old);
    String show = desk.follow(publisher.at("/feed.xml"), ", \"newest\": 0").text("id");
    await().atMost(SOON).until(() -> feed(show).has("entityTag"));
    publisher.feed("Future", "", publisher.item("b", "B", 5).replace("Mar 2026", "Mar 2099"), old);
    lookAgain();
    await().atMost(SOON).until(() -> titles(show, "WAITING").equals(List.of("B")));
  }

  @Test
  void a_title_that_changes_is_told_with_the_transcript_that_is_known() {
    publisher.feed("Renamed", "", publisher.item("a", "Before", 4, "/a.vtt"));
    String show = follow();
    await().atMost(SOON).until(() -> titles(show, "TRANSCRIBED").equals(List.of("Before")));
    publisher.feed("Renamed", "", publisher.item("a", "After", 4, "/a.vtt"));
    await()
        .atMost(SOON)
        .until(
            () -> {
              lookAgain();
              return titles(show, "TRANSCRIBED").equals(List.of("After"));
            });
    assertThat(publisher.requests("/a.vtt")).hasSize(1);
  }

  @Test
  void a_better_transcript_that_comes_later_replaces_the_first_and_a_lost_item_stays() {
    publisher.feed("Better", "", publisher.item("a", "A", 4, "/gone.json", "/a.vtt"));
    String show = follow();
    await().atMost(SOON).until(() -> titles(show, "TRANSCRIBED").equals(List.of("A")));
    publisher.has(
        "/better.json",
        "{\"version\":\"1.0.0\",\"segments\":[{\"speaker\":\"Mara\",\"startTime\":0.5,\"endTime\":4,\"body\":\"We"
            + " built the whole harbour out of salt.\"}]}");
    publisher.feed("Better", "", publisher.item("a", "A", 4, "/better.json", "/a.vtt"));
    String id =
        desk.get("/api/episodes?show=" + show).json().path(0).path("episodeId").asString("");
    try (var transcripts = new Topic(views, Topics.TRANSCRIPTS)) {
      await()
          .atMost(SOON)
          .untilAsserted(
              () -> {
                lookAgain();
                assertThat(transcripts.of(id)).hasSize(2);
              });
    }
    publisher.feed("Better", "");
    lookAgain();
    assertThat(titles(show, "TRANSCRIBED")).containsExactly("A");
  }

  @Test
  void a_hub_is_subscribed_to_and_its_signed_news_are_fetched_at_once()
      throws IOException, InterruptedException, GeneralSecurityException {
    publisher.answers("/hub", 202, "", Map.of());
    String hub = "<atom:link rel=\"hub\" href=\"%s\"/>".formatted(publisher.at("/hub"));
    publisher.feed("Hub", hub, publisher.item("a", "A", 4));
    String show = follow();
    await().atMost(SOON).until(() -> !publisher.requests("/hub").isEmpty());
    Map<String, String> form = form(publisher.requests("/hub").getFirst().body());
    assertThat(form)
        .containsEntry("hub.mode", "subscribe")
        .containsEntry("hub.topic", publisher.at("/feed.xml"))
        .hasEntrySatisfying(
            "hub.callback",
            at -> assertThat(at).startsWith("https://desk.example.org/hub/" + show + "/"));
    String place = URI.create(String.valueOf(form.get("hub.callback"))).getPath();

    String asked = "?hub.mode=subscribe&hub.challenge=42&hub.topic=" + publisher.at("/feed.xml");
    assertThat(desk.get("/hub/" + show + "/guessed" + asked).status()).isEqualTo(404);
    String question = place + "?hub.mode=subscribe&hub.challenge=42&hub.lease_seconds=864000";
    assertThat(desk.get(question + "&hub.topic=https://other.example/").status()).isEqualTo(404);
    assertThat(desk.get(question + "&hub.topic=" + publisher.at("/feed.xml")).whole().body())
        .isEqualTo("42");
    assertThat(show(show).path("follow").path("lease").path("until").asString("")).isNotBlank();

    publisher.feed("Hub", hub, publisher.item("b", "B", 5), publisher.item("a", "A", 4));
    int before = publisher.requests("/feed.xml").size();
    assertThat(tell(place, "sha256=" + "0".repeat(64))).isEqualTo(202);
    assertThat(announce(place + "0", "X-Hub-Signature: sha256=00")).contains(" 404 ");
    assertThat(announce(place, "X-Not-Signed: 1")).contains(" 202 ");
    assertThat(announce(place, "X-Hub-Signature: sha256=" + "0".repeat(64))).contains(" 202 ");
    assertThat(publisher.requests("/feed.xml")).hasSize(before);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            String.valueOf(form.get("hub.secret")).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String signature =
        HexFormat.of().formatHex(mac.doFinal("news".getBytes(StandardCharsets.UTF_8)));
    assertThat(tell(place, "sha256=" + signature)).isEqualTo(202);
    await().atMost(SOON).until(() -> titles(show, "WAITING").equals(List.of("B", "A")));
  }

  private int tell(String place, String signature) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + place))
            .header("X-Hub-Signature", signature)
            .header("Content-Type", "application/rss+xml")
            .POST(HttpRequest.BodyPublishers.ofString("news"))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  /** Announces a large body, sends none of it, and returns the status line of the answer. */
  private String announce(String place, String header) throws IOException {
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000001\r\n%s\r\n\r\n"
            .formatted(place, header);
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout((int) SOON.toMillis());
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 202 ".length());
      return new String(status, StandardCharsets.US_ASCII);
    }
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String pair : body.split("&")) {
      String[] parts = pair.split("=", 2);
      form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }
}
