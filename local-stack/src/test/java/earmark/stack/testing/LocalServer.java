package earmark.stack.testing;

import earmark.stack.Lifetime;
import earmark.stack.Part;
import earmark.stack.PartProcess;
import earmark.stack.Ports;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A server of the local stack on a free port, with a new folder, until this JVM ends. */
final class LocalServer {

  /** Describes a server that keeps its data in a folder and listens on a port. */
  interface Description {
    Part in(Path folder, int port);
  }

  private LocalServer() {}

  /** Starts it, and returns its port when it answers. */
  static int start(Description description) {
    Path folder = newFolder();
    PartProcess process =
        new PartProcess(description.in(folder, Ports.free()), folder, Lifetime.WITH_THIS_JVM);
    process.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, folder)));
    return process.part().port();
  }

  private static void end(PartProcess process, Path folder) {
    process.kill();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path newFolder() {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      return Files.createTempDirectory(target, "real-server-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
