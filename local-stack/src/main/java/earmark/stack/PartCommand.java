package earmark.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command of a part, and how it is run. */
final class PartCommand {

  private final Part part;
  private final Lifetime lifetime;
  private @Nullable List<String> prepared;

  PartCommand(Part part, Lifetime lifetime) {
    this.part = part;
    this.lifetime = lifetime;
  }

  /** Makes the command before it is needed, as that may take a while. */
  void prepare() {
    prepared = part.command().get();
  }

  /**
   * Starts the part, with its output in {@code log}.
   *
   * @throws StackFailure if its program cannot be run
   */
  ProcessHandle start(LogFile log) {
    List<String> command = prepared == null ? part.command().get() : prepared;
    prepared = null;
    ProcessBuilder builder = new ProcessBuilder(lifetime.wrap(command));
    builder.environment().putAll(part.environment());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectErrorStream(true).redirectOutput(log.path().toFile());
    try {
      return builder.start().toHandle();
    } catch (IOException e) {
      throw new StackFailure("%s cannot be started: %s".formatted(part.name(), e.getMessage()), e);
    }
  }
}
