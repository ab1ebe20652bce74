package earmark.crashing;

import earmark.stack.Executables;
import earmark.stack.testing.RealKafka;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A run of {@link CrashingService} in a process of its own. */
record CrashingProcess(Process process, BufferedReader output) implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 90;

  /**
   * Starts the service.
   *
   * @param event the key of the event that it ends at
   * @param how {@code memory}, {@code time} or {@code not}
   */
  static CrashingProcess start(String group, String event, String how) throws IOException {
    List<String> command =
        List.of(
            Executables.java(),
            "-Xmx400m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dcrashing.event=" + event,
            "-Dcrashing.how=" + how,
            "-cp",
            System.getProperty("java.class.path"),
            CrashingService.class.getName(),
            "--spring.config.import=classpath:earmark-messaging.yml",
            "--spring.kafka.bootstrap-servers=" + RealKafka.bootstrapServers(),
            // A killed member of a group is missed soon.
            "--spring.kafka.consumer.properties.session.timeout.ms=6000",
            "--earmark.messaging.group=" + group,
            "--earmark.messaging.listens=notes",
            "--earmark.messaging.grace=1s");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new CrashingProcess(process, process.inputReader());
  }

  /** Returns when the service prints a line that contains {@code text}. */
  void awaitOutput(String text) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.contains(text)) {
        return;
      }
      all.append(line).append('\n');
    }
    throw new IllegalStateException("It ended without " + text + ":\n" + all);
  }

  /** Returns the status that the service ends with. */
  int awaitEnd() throws InterruptedException {
    Thread rest = Thread.ofVirtual().start(this::drain);
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("It does not end");
    }
    rest.join();
    return process.exitValue();
  }

  private void drain() {
    try {
      while (output.readLine() != null) {
        // A full pipe would stop the service.
      }
    } catch (IOException _) {
      // It has ended, and its output with it.
    }
  }

  /** Asks it to stop, as a service manager does. */
  void stop() throws InterruptedException {
    process.destroy();
    awaitEnd();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
