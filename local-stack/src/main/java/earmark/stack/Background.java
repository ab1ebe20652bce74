package earmark.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Work of an installation that nobody waits for. */
public final class Background {

  private final StackSettings settings;

  public Background(StackSettings settings) {
    this.settings = settings;
  }

  /** Runs a class of this program in a process that yields to all others; once at a time. */
  public void run(String name, Class<?> main, String... arguments) {
    PidFile file = file(name);
    if (file.read().isPresent()) {
      return;
    }
    List<String> command = new ArrayList<>(List.of("nice", "-n", "19", Executables.java()));
    command.addAll(
        List.of("-Xmx64m", "-XX:+UseSerialGC", "-Dearmark.root=" + settings.root(), "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    try {
      Path log = settings.home().resolve("logs").resolve(name + ".log");
      ProcessBuilder builder = new ProcessBuilder(Lifetime.DETACHED.wrap(command));
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      Process process = builder.redirectInput(Path.of("/dev/null").toFile()).start();
      file.write(process.toHandle());
    } catch (IOException e) {
      throw new StackFailure("%s cannot be run: %s".formatted(name, e.getMessage()), e);
    }
  }

  /** Ends it, and what it has started. */
  public void stop(String name) {
    file(name).read().ifPresent(ProcessHandle::destroyForcibly);
    file(name).delete();
  }

  private PidFile file(String name) {
    return new PidFile(settings.home().resolve("run").resolve(name + ".pid"));
  }
}
