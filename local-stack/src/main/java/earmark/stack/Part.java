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
 * @param probe how to ask it for its state
 * @param patience how long it may neither be ready nor move after it was launched
 * @param repair what can be done if it ends while it starts
 */
public record Part(
    String name,
    Supplier<List<String>> command,
    Map<String, String> environment,
    int port,
    String portVariable,
    Probe probe,
    Duration patience,
    StartRepair repair) {

  public Part {
    environment = Map.copyOf(environment);
  }

  /** A part that cannot be repaired. */
  public Part(
      String name,
      Supplier<List<String>> command,
      Map<String, String> environment,
      int port,
      String portVariable,
      Probe probe,
      Duration patience) {
    this(name, command, environment, port, portVariable, probe, patience, StartRepair.NONE);
  }

  /** The same part, which may take at least {@code least}. */
  Part withPatience(Duration least) {
    Duration longer = least.compareTo(patience) > 0 ? least : patience;
    return new Part(name, command, environment, port, portVariable, probe, longer, repair);
  }
}
