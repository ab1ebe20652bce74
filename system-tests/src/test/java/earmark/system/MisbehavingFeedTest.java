package earmark.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.contracts.FeedState;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A feed of real size whose server does everything that servers do to those who follow them. */
class MisbehavingFeedTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int ITEMS = 350;
  private static final LocalDate NEWEST = LocalDate.of(2026, 3, 1);
  private static final String SHOW = "A feed that misbehaves";

  private final RunningEarmark earmark = RunningEarmark.get();
  private final Map<Integer, String> transcripts = new TreeMap<>();
  private MeanServer server;

  /** A server inside, which nothing from outside may lead to. */
  private MeanServer inward;

  @BeforeEach
  void open() throws IOException {
    server = new MeanServer("127.0.0.1");
    inward = new MeanServer("127.0.0.2");
    inward.at("/secret", MeanServer.well("WEBVTT\n\n00:00.000 --> 00:05.000\nA secret.\n"));
  }

  @AfterEach
  void close() {
    server.close();
    inward.close();
  }

  @Test
  void whatever_its_server_does_every_episode_comes_and_nothing_else_gets_in() throws IOException {
    String talk = Files.readString(Talk.all().getFirst().transcript());
    server.at("/good.vtt", MeanServer.well(talk));
    server.at("/slow.vtt", MeanServer.slowly(talk));
    server.at("/cut.vtt", MeanServer.cutOff(talk));
    server.at("/page.vtt", MeanServer.page());
    server.at("/bomb.json", MeanServer.bomb());
    server.at("/inward.json", MeanServer.redirect(inward.at("/secret")));
    offer(0, "/good.vtt");
    offer(1, "/slow.vtt");
    offer(2, "/cut.vtt");
    offer(3, "/page.vtt");
    offer(4, "/bomb.json", "/good.vtt");
    offer(5, "/inward.json", "/good.vtt");
    offer(6, "/inward.json");
    String feed = feed(0);
    assertThat(feed.length()).isGreaterThan(3_000_000);

    server.at("/feed.xml", MeanServer.slowly(feed));
    earmark.desk().follow(server.at("/feed.xml"));

    stands(Map.of(0, Stage.PUBLISHED, 1, Stage.PUBLISHED, 2, Stage.FAILED, 3, Stage.FAILED));
    stands(Map.of(4, Stage.PUBLISHED, 5, Stage.PUBLISHED, 6, Stage.FAILED, 9, Stage.WAITING));
    assertThat(cause(3)).contains("page.vtt");
    assertThat(cause(6)).contains("127.0.0.2").contains("EARMARK_ALLOWED_HOSTS");

    troubles(MeanServer.cutOff(feed), "feed.xml");
    troubles(MeanServer.page(), "web page");
    troubles(MeanServer.redirect(inward.at("/secret")), "127.0.0.2");
    troubles(MeanServer.bomb(), "MB");
    troubles(MeanServer.status(429), "429");
    troubles(MeanServer.status(503), "503");

    // It comes to its senses: what was missed is taken, what was broken is mended.
    server.at("/cut.vtt", MeanServer.well(talk));
    server.at("/page.vtt", MeanServer.well(talk));
    offer(-1, "/good.vtt");
    server.at("/feed.xml", MeanServer.well(feed(-1)));
    earmark.desk().follow(server.at("/feed.xml"));
    stands(Map.of(-1, Stage.PUBLISHED, 2, Stage.PUBLISHED, 3, Stage.PUBLISHED));
    assertThat(health().trouble()).isNull();

    server.at("/feed.xml", MeanServer.status(410));
    earmark.desk().follow(server.at("/feed.xml"));
    await().atMost(PATIENCE).until(() -> health().status() == FeedState.Status.GONE);

    assertThat(inward.requests()).isZero();
    assertThat(episodes()).hasSize(11);
    assertThat(episodes().values().stream().filter(e -> e.stage() == Stage.PUBLISHED))
        .hasSize(7)
        .allSatisfy(one -> assertThat(earmark.site().get(one.path()).status()).isEqualTo(200));
  }

  private void offer(int number, String... paths) {
    transcripts.put(
        number,
        IntStream.range(0, paths.length)
            .mapToObj(i -> "<podcast:transcript url=\"" + server.at(paths[i]) + "\"/>")
            .collect(Collectors.joining()));
  }

  /** Item 0 is the newest at first; newer ones have numbers below. */
  private String feed(int newest) {
    String notes = "<p>Everything that was said, and more of it. </p>".repeat(200);
    String items =
        IntStream.range(newest, ITEMS)
            .mapToObj(
                i ->
                    "<item><guid>mean-%d</guid><title>Part %d</title><pubDate>%sT06:00:00Z</pubDate><description><![CDATA[%s]]></description>%s</item>"
                        .formatted(
                            i, i, NEWEST.minusDays(i), notes, transcripts.getOrDefault(i, "")))
            .collect(Collectors.joining("\n"));
    return "<rss version=\"2.0\" xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"><channel><title>%s</title>%s</channel></rss>"
        .formatted(SHOW, items);
  }

  private void troubles(MeanServer.Behaviour behaviour, String told) {
    server.at("/feed.xml", behaviour);
    earmark.desk().follow(server.at("/feed.xml"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(String.valueOf(health().trouble())).contains(told));
  }

  private void stands(Map<Integer, Stage> wanted) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                wanted.forEach(
                    (number, stage) ->
                        assertThat(episodes().get("Part " + number))
                            .as("Part %d", number)
                            .isNotNull()
                            .extracting(Progress::stage)
                            .isEqualTo(stage)));
  }

  private String cause(int number) {
    Progress episode = episodes().get("Part " + number);
    return episode == null || episode.failure() == null ? "" : episode.failure().cause();
  }

  private FeedState.Health health() {
    return earmark.desk().shows().stream()
        .filter(show -> show.show().title().equals(SHOW) && show.feed() != null)
        .map(show -> show.feed().health())
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Progress> episodes() {
    List<Progress> own =
        earmark.desk().episodes().stream()
            .filter(each -> each.show().title().equals(SHOW))
            .toList();
    return own.stream().collect(Collectors.toMap(Progress::title, each -> each));
  }
}
