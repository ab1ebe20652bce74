package earmark.stack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server of the sample feed. */
final class SamplesServer {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private SamplesServer() {}

  static Part part(StackSettings settings) {
    int port = settings.samplesPort();
    return new Part(
        Installation.SAMPLES,
        () -> command(settings.root()),
        Map.of("EARMARK_SAMPLES_PORT", String.valueOf(port)),
        port,
        "EARMARK_SAMPLES_PORT",
        new HealthProbe(port),
        PATIENCE);
  }

  private static List<String> command(Path root) {
    return List.of(
        Executables.java(),
        "-Xmx96m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        jar(root).toString(),
        "earmark.samples.SampleServer");
  }

  private static Path jar(Path root) {
    Path target = root.resolve("samples").resolve("target");
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "samples-*.jar")) {
      Iterator<Path> found = jars.iterator();
      if (found.hasNext()) {
        return found.next();
      }
      throw notBuilt(target, null);
    } catch (IOException e) {
      throw notBuilt(target, e);
    }
  }

  private static StackFailure notBuilt(Path target, @Nullable Throwable cause) {
    return new StackFailure(
        "The samples are not built (no jar in %s); build them with ./earmark build."
            .formatted(target),
        cause);
  }
}
