package earmark.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.stack.Folders;
import earmark.stack.Installation;
import earmark.stack.Lifetime;
import earmark.stack.LocalKafka;
import earmark.stack.LocalRedis;
import earmark.stack.PartProcess;
import earmark.stack.PartState;
import earmark.stack.Ports;
import earmark.stack.StackSettings;
import earmark.stack.StartListener;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A site whose pages take much longer to render than a part may be silent, with real processes:
 * rebuilt slowly, killed in between, and started again with what Redis has kept.
 */
class BigSiteTest {

  private static final int EPISODES = 3000;

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern PROGRESS = Pattern.compile("([\\d,]+) of ([\\d,]+) episodes");

  private final ManyEpisodes episodes = new ManyEpisodes(EPISODES);
  private final List<String> doing = new CopyOnWriteArrayList<>();
  private Installation installation;
  private PartProcess redis;
  private SlowRedis slow;
  private Site site;

  @BeforeEach
  void anInstallationWithEpisodesAndAnEmptyRedis() throws Exception {
    Path home = Path.of("target", "big-site").toAbsolutePath();
    Folders.delete(home);
    Path root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    StackSettings settings =
        StackSettings.onFreePorts(root, home, Map.of("EARMARK_START_PATIENCE", "15s"));
    installation = new Installation(settings, Lifetime.WITH_THIS_JVM);
    redis = new PartProcess(LocalRedis.part(home, Ports.free()), home, Lifetime.WITH_THIS_JVM);
    slow = new SlowRedis(settings.redisPort(), redis.part().port());
    site = new Site(settings.siteUrl());
    redis.start();
    part(Installation.KAFKA).start();
    episodes.write(LocalKafka.bootstrapServers(settings.kafkaPort()));
  }

  @AfterEach
  void end() {
    part(Installation.PUBLISH).kill();
    part(Installation.KAFKA).kill();
    redis.kill();
    slow.close();
  }

  @Test
  void starts_serves_what_there_is_goes_on_after_a_crash_and_keeps_its_pages() throws Exception {
    PartProcess publish = part(Installation.PUBLISH);
    publish.launch();
    await().atMost(PATIENCE).until(() -> done() > 0);
    slow.delay(Duration.ofMillis(1));

    whileItIsRebuilt();
    goesOnAfterACrash(publish);
    slow.delay(Duration.ZERO);
    awaitedAsLongAsItMoves(publish);
    keepsItsPagesOverDownAndUp(publish);
  }

  private void whileItIsRebuilt() {
    assertThat(site.get("/healthz").status()).isEqualTo(200);
    assertThat(site.get("/healthz/liveness").status()).isEqualTo(200);
    assertThat(site.get("/").text()).contains(episodes.path(EPISODES - 1));
    assertThat(site.get(episodes.path(EPISODES - 1)).status()).isEqualTo(200);
    await().atMost(PATIENCE).until(() -> site.get(episodes.showPath()).status() == 200);
    assertThat(site.get(episodes.showPath()).text()).contains("3,000 episodes");

    String late = notYetRendered();
    HttpResponse<String> json = site.response(late + ".json");
    assertThat(json.statusCode()).isEqualTo(503);
    assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
    HttpResponse<String> page = site.response(late);
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(page.body()).contains("This page is being rebuilt");
    await().atMost(PATIENCE).until(() -> site.get(late).status() == 200);
    assertThat(part(Installation.PUBLISH).state()).isInstanceOf(PartState.Busy.class);
  }

  /** A page whose turn has not come, and that is none of the newest. */
  private String notYetRendered() {
    return IntStream.rangeClosed(EPISODES - 150, EPISODES - 50)
        .mapToObj(episodes::path)
        .filter(path -> site.get(path + ".md").status() == 503)
        .findFirst()
        .orElseThrow();
  }

  private void goesOnAfterACrash(PartProcess publish) {
    long before = done();
    assertThat(before).isPositive();
    publish.kill();
    publish.launch();
    await().atMost(PATIENCE).until(() -> done() > 0);
    assertThat(done()).isGreaterThanOrEqualTo(before);
  }

  private void awaitedAsLongAsItMoves(PartProcess publish) {
    publish.await(
        new StartListener() {
          @Override
          public void busy(String what) {
            doing.add(what);
          }
        });
    assertThat(doing).hasSizeGreaterThan(3).last().asString().contains("of 3,000 episodes");
    assertThat(site.get("/healthz").status()).isEqualTo(200);
    assertThat(List.of(0, 3, 1500, 2999))
        .allSatisfy(number -> assertThat(site.get(episodes.path(number)).status()).isEqualTo(200));
  }

  private void keepsItsPagesOverDownAndUp(PartProcess publish) throws Exception {
    publish.stop();
    redis.stop();
    redis.start();
    publish.start();
    assertThat(site.get(episodes.path(1500)).status()).isEqualTo(200);
    assertThat(Files.readString(publish.log().path())).doesNotContain("reading it again");
  }

  private long done() {
    return part(Installation.PUBLISH).state() instanceof PartState.Busy(String what)
        ? number(what)
        : 0;
  }

  private static long number(String what) {
    Matcher progress = PROGRESS.matcher(what);
    return progress.find() ? Long.parseLong(progress.group(1).replace(",", "")) : 0;
  }

  private PartProcess part(String name) {
    return installation.part(name);
  }
}
