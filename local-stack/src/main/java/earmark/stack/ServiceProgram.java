package earmark.stack;

import java.io.IOException;
import java.util.List;

/** A program in the jar of a service that ends by itself, run in the foreground. */
public final class ServiceProgram {

  private static final String HEAP = "256m";

  private final StackSettings settings;

  public ServiceProgram(StackSettings settings) {
    this.settings = settings;
  }

  /**
   * Runs a main class of notes-service with the environment of the installation, and returns its
   * exit code.
   *
   * @throws StackFailure if the service is not built or the program cannot be started
   */
  public int ofNotes(String mainClass) throws InterruptedException {
    Services services = new Services(settings);
    List<String> command =
        List.of(
            Executables.java(),
            "-Xmx" + HEAP,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-cp",
            services.notesJar().toString(),
            mainClass);
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(services.environment());
    try {
      return builder.start().waitFor();
    } catch (IOException e) {
      throw new StackFailure("%s cannot be started: %s".formatted(mainClass, e.getMessage()), e);
    }
  }
}
