package earmark.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.cli.desk.DeskClient;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.stack.Folders;
import earmark.stack.Installation;
import earmark.stack.Launch;
import earmark.stack.Lifetime;
import earmark.stack.PartProcess;
import earmark.stack.StackSettings;
import earmark.stack.Token;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new installation on free ports, started as {@code ./earmark up} starts it, one for all tests of
 * a run; its processes end with this JVM.
 */
public final class RunningEarmark {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int SAMPLE_EPISODES = 4;

  private static final CassetteServer MODEL = CassetteServer.start();

  /** Servers of tests are at ports that nobody knows when the installation starts. */
  private static final Map<String, String> TEST_SERVERS =
      Map.of(
          "EARMARK_ALLOWED_HOSTS",
          "127.0.0.1",
          "EARMARK_MODEL",
          "openai:cassette",
          "EARMARK_MODEL_URL",
          MODEL.url(),
          "EARMARK_MODEL_KEY",
          CassetteServer.KEY);

  private static final String SAMPLE_SHOW = "The Long Bench";

  private static @Nullable RunningEarmark started;

  private final Installation installation;
  private final DeskClient desk;
  private final Site site;

  private RunningEarmark(Installation installation) {
    this.installation = installation;
    StackSettings settings = installation.settings();
    this.desk = new DeskClient(settings.deskUrl(), Token.of(settings));
    this.site = new Site(settings.siteUrl());
  }

  /** With nothing published; the first call starts it. */
  public static synchronized RunningEarmark get() {
    if (started == null) {
      Path home = Path.of("target", "earmark").toAbsolutePath();
      Folders.delete(home);
      Path root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
      Installation installation =
          new Installation(
              StackSettings.onFreePorts(root, home, TEST_SERVERS), Lifetime.WITH_THIS_JVM);
      RunningEarmark earmark = new RunningEarmark(installation);
      new Launch(installation, installation.parts(), (part, ranBefore) -> {}).run();
      Runtime.getRuntime().addShutdownHook(new Thread(earmark::end));
      started = earmark;
    }
    return started;
  }

  /** With the sample show and the two talks published. */
  public static RunningEarmark withAllPublished() {
    RunningEarmark earmark = get();
    earmark.followSamples();
    Talk.all().forEach(talk -> earmark.awaitPublished(earmark.upload(talk)));
    return earmark;
  }

  public DeskClient desk() {
    return desk;
  }

  public Site site() {
    return site;
  }

  public StackSettings settings() {
    return installation.settings();
  }

  public PartProcess part(String name) {
    return installation.part(name);
  }

  /** Sends a talk in and returns the id of its episode. */
  public String upload(Talk talk) {
    return desk.upload(talk.episode(), talk.transcript()).episodeId();
  }

  /** Returns when the episode's page can be read. */
  public Progress awaitPublished(String episodeId) {
    return awaitStage(episodeId, Stage.PUBLISHED);
  }

  /** Returns when the episode has reached {@code stage}, or one after it. */
  public Progress awaitStage(String episodeId, Stage stage) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptions()
        .until(() -> episode(episodeId), at -> at != null && at.stage().compareTo(stage) >= 0);
  }

  /** The episodes of the sample show. */
  public List<Progress> samples() {
    return desk.episodes().stream()
        .filter(each -> each.show().title().equals(SAMPLE_SHOW))
        .toList();
  }

  public String samplesUrl() {
    return settings().samplesUrl();
  }

  private void followSamples() {
    desk.follow(samplesUrl() + "/feed.xml");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(samples())
                    .hasSizeGreaterThanOrEqualTo(SAMPLE_EPISODES)
                    .allSatisfy(each -> assertThat(each.stage()).isEqualTo(Stage.PUBLISHED)));
  }

  private @Nullable Progress episode(String id) {
    return desk.episodes().stream()
        .filter(each -> each.episodeId().equals(id))
        .findFirst()
        .orElse(null);
  }

  private void end() {
    installation.parts().forEach(PartProcess::kill);
  }
}
