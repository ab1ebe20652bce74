package earmark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Makes the cache of loaded and linked classes with which a service starts in a fraction of the
 * time (JEP 483, JEP 515). It is made by a run of the service that ends as soon as its context
 * stands, so it takes no port and no records. Without a cache, all works the same, but starts more
 * slowly.
 */
final class AotCache {

  static final String FILE = "app.aot";
  private static final int MINUTES = 3;

  private AotCache() {}

  static boolean isMissing(ServiceApp app) {
    return Files.exists(app.jar()) && !Files.exists(app.folder().resolve(FILE));
  }

  /** Makes the cache; false where that did not work, with the reason in {@code log}. */
  static boolean make(ServiceApp app, Map<String, String> environment, Path log) {
    Path unfinished = app.folder().resolve("unfinished.aot");
    List<String> options =
        List.of("-XX:AOTCacheOutput=" + unfinished, "-Dspring.context.exit=onRefresh");
    try {
      if (!run(app.commandWith(options), environment, log) || !Files.exists(unfinished)) {
        return false;
      }
      Files.move(unfinished, app.folder().resolve(FILE));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean run(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(log.toFile()).start();
    try (Leash _ = Leash.on(process.pid())) {
      return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
  }
}
