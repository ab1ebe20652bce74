package earmark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Ends a process when this JVM ends, even by SIGKILL: a small shell waits at the end of a pipe that
 * breaks with this JVM. Shutdown hooks do not run then, and neither Kafka nor Redis watches whom it
 * was started by.
 */
final class Leash implements AutoCloseable {

  private final Process watcher;

  private Leash(Process watcher) {
    this.watcher = watcher;
  }

  static Leash on(long pid) {
    String script = "read -r _; kill -9 " + pid + " 2>/dev/null";
    try {
      return new Leash(
          new ProcessBuilder("sh", "-c", script)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Releases the process, which then outlives this JVM. */
  @Override
  public void close() {
    watcher.destroyForcibly();
  }
}
