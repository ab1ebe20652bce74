package earmark.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One process of the local installation, as it is described before it runs.
 *
 * @param name what the operator calls it, such as {@code kafka}; also names its files
 * @param command makes ready what the process needs, and gives the program and its arguments
 * @param environment variables in addition to those of this process
 * @param port where it listens on the loopback address
 * @param portVariable the environment variable that gives it another port
 * @param probe how one knows that it answers
 * @param patience how long it may take until it answers
 */
public record Part(
    String name,
    Supplier<List<String>> command,
    Map<String, String> environment,
    int port,
    String portVariable,
    Probe probe,
    Duration patience) {

  public Part {
    environment = Map.copyOf(environment);
  }
}
