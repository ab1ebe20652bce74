package earmark.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the installation is and how it is reached: environment variables with a default each.
 *
 * @param root the folder of the project, where the jars are built
 * @param home EARMARK_HOME, {@code .earmark} in the project: data, logs, token
 * @param environment all variables, for the services
 * @param kafkaPort EARMARK_KAFKA_PORT, 9092
 * @param redisPort EARMARK_REDIS_PORT, 6379
 * @param sitePort EARMARK_SITE_PORT, 8080
 * @param deskPort EARMARK_DESK_PORT, 8081
 * @param notesPort EARMARK_NOTES_PORT, 8082
 * @param samplesPort EARMARK_SAMPLES_PORT, 8083
 * @param startPatience EARMARK_START_PATIENCE, 90s: how long a part may neither be ready nor move
 */
public record StackSettings(
    Path root,
    Path home,
    Map<String, String> environment,
    int kafkaPort,
    int redisPort,
    int sitePort,
    int deskPort,
    int notesPort,
    int samplesPort,
    Duration startPatience) {

  private static final Duration USUAL_PATIENCE = Duration.ofSeconds(90);
  private static final Pattern TIME = Pattern.compile("[1-9]\\d{0,4}[smh]");

  public StackSettings {
    environment = Map.copyOf(environment);
  }

  /**
   * Reads the variables of an installation of the project in {@code root}.
   *
   * @throws StackFailure if a variable has no usable value
   */
  public static StackSettings from(Map<String, String> environment, Path root) {
    String home = environment.getOrDefault("EARMARK_HOME", "");
    return new StackSettings(
        root,
        home.isBlank() ? root.resolve(".earmark") : Path.of(home).toAbsolutePath(),
        environment,
        port(environment, "EARMARK_KAFKA_PORT", 9092),
        port(environment, "EARMARK_REDIS_PORT", 6379),
        port(environment, "EARMARK_SITE_PORT", 8080),
        port(environment, "EARMARK_DESK_PORT", 8081),
        port(environment, "EARMARK_NOTES_PORT", 8082),
        port(environment, "EARMARK_SAMPLES_PORT", 8083),
        patience(environment));
  }

  /**
   * Settings of a new installation in {@code home} that shares no port with any other.
   *
   * @param more variables beside those of this process
   */
  public static StackSettings onFreePorts(Path root, Path home, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putAll(more);
    environment.put("EARMARK_HOME", home.toString());
    for (String part : new String[] {"KAFKA", "REDIS", "SITE", "DESK", "NOTES", "SAMPLES"}) {
      environment.put("EARMARK_" + part + "_PORT", String.valueOf(Ports.free()));
    }
    return from(environment, root);
  }

  /** The same with these variables set for the services. */
  public StackSettings with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    return from(all, root);
  }

  public String siteUrl() {
    return "http://127.0.0.1:" + sitePort;
  }

  public String deskUrl() {
    return "http://127.0.0.1:" + deskPort;
  }

  public String samplesUrl() {
    return "http://127.0.0.1:" + samplesPort;
  }

  /** Without the variables, which may hold the token and keys. */
  @Override
  public String toString() {
    return "StackSettings[%s, %s]".formatted(root, home);
  }

  private static Duration patience(Map<String, String> environment) {
    String value = environment.getOrDefault("EARMARK_START_PATIENCE", "").strip();
    if (value.isEmpty()) {
      return USUAL_PATIENCE;
    }
    if (!TIME.matcher(value).matches()) {
      throw new StackFailure(
          "EARMARK_START_PATIENCE must be a time such as 90s or 5m, but it is '%s'."
              .formatted(value));
    }
    return Duration.parse("PT" + value);
  }

  private static int port(Map<String, String> environment, String variable, int usual) {
    String value = environment.getOrDefault(variable, "").strip();
    try {
      int port = value.isEmpty() ? usual : Integer.parseInt(value);
      if (port > 0 && port < 65536) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw noPort(variable, value, e);
    }
    throw noPort(variable, value, null);
  }

  private static StackFailure noPort(String variable, String value, @Nullable Throwable cause) {
    return new StackFailure(
        "%s must be a port number from 1 to 65535, but it is '%s'.".formatted(variable, value),
        cause);
  }
}
