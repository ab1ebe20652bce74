package earmark.stack.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.testcontainers.DockerClientFactory;

/** Where the real servers of the tests come from. */
enum TestStack {
  /** Testcontainers, on the Docker engine of this machine. */
  DOCKER,
  /** Child processes. */
  LOCAL;

  private static final TestStack CHOSEN = choose();

  /** Docker where an engine answers, unless {@code EARMARK_TEST_STACK} says otherwise. */
  static TestStack chosen() {
    return CHOSEN;
  }

  private static TestStack choose() {
    String forced = System.getenv("EARMARK_TEST_STACK");
    if (forced != null && !forced.isBlank()) {
      return valueOf(forced.strip().toUpperCase(Locale.ROOT));
    }
    return mayHaveDocker() && DockerClientFactory.instance().isDockerAvailable() ? DOCKER : LOCAL;
  }

  // Testcontainers reports a missing engine as an error, at length; so look for a trace of one
  // first.
  private static boolean mayHaveDocker() {
    Path home = Path.of(System.getProperty("user.home"));
    return System.getenv("DOCKER_HOST") != null
        || Files.exists(Path.of("/var/run/docker.sock"))
        || Files.exists(home.resolve(".docker/run/docker.sock"))
        || Files.exists(home.resolve(".testcontainers.properties"));
  }
}
