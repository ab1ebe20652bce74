package earmark.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import redis.embedded.core.ExecutableProvider;
import redis.embedded.error.OsArchitectureNotFound;

/** The Redis that embedded-redis carries, as a program that can be run. */
final class EmbeddedRedis {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private EmbeddedRedis() {}

  /**
   * Unpacks the program into a folder.
   *
   * @return a file that is complete and can be run at once
   * @throws StackFailure if there is none for this machine, or it cannot be written
   */
  static Path in(Path folder) {
    try {
      Path unfinished = Files.createTempDirectory(folder, "unpacking-");
      try {
        Path written =
            ExecutableProvider.newJarResourceProvider(unfinished.toFile()).get().toPath();
        // A start that is killed on the way leaves no half of a program behind.
        Path program = folder.resolve("redis-server");
        Files.move(written, program, StandardCopyOption.ATOMIC_MOVE);
        awaitWriters(program);
        return program;
      } finally {
        Folders.delete(unfinished);
      }
    } catch (IOException | OsArchitectureNotFound e) {
      throw new StackFailure(
          "There is no Redis for this machine; install one, so that redis-server is on the PATH.",
          e);
    }
  }

  /**
   * Returns when no process has the file open for writing. Another thread that started a process
   * while the file was written gave it a copy of the open file, until that process has its own
   * program; meanwhile the system refuses to run the file (ETXTBSY).
   */
  static void awaitWriters(Path program) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        Process version =
            new ProcessBuilder(List.of(program.toString(), "--version"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        version.onExit().join();
        return;
      } catch (IOException e) {
        if (!isBusy(e) || System.nanoTime() - deadline > 0) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static boolean isBusy(IOException e) {
    // error=26 is ETXTBSY; its words depend on the language of the system.
    String message = String.valueOf(e.getMessage());
    return message.contains("error=26,") || message.contains("Text file busy");
  }
}
