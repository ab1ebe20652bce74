package earmark.samples;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says.
 *
 * @param host {@code EARMARK_SAMPLES_HOST}, the address to listen on
 * @param port {@code EARMARK_SAMPLES_PORT}, 0 for a free one
 * @param url {@code EARMARK_SAMPLES_URL}, how clients reach the server; null for 127.0.0.1
 */
record SampleServerSettings(String host, int port, @Nullable URI url) {

  private static final String HOST = "EARMARK_SAMPLES_HOST";
  private static final String PORT = "EARMARK_SAMPLES_PORT";
  private static final String URL = "EARMARK_SAMPLES_URL";

  static SampleServerSettings of(Map<String, String> environment) throws CannotServe {
    return new SampleServerSettings(
        value(environment, HOST, "127.0.0.1"),
        port(value(environment, PORT, "8083")),
        url(value(environment, URL, "")));
  }

  InetSocketAddress address() throws CannotServe {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new CannotServe("The host %s is not known; set %s.".formatted(host, HOST), null);
    }
    return address;
  }

  /** Says why it could not listen; the system's messages differ by their words only. */
  CannotServe refused(Exception cause) {
    String reason = String.valueOf(cause.getMessage());
    String message =
        reason.contains("in use")
            ? "Port " + port + " is in use; set " + PORT + " to a free one."
            : "Cannot listen on %s, port %s (%s); set %s and %s."
                .formatted(host, port, reason, HOST, PORT);
    return new CannotServe(message, cause);
  }

  /** Compose passes on an unset variable as an empty one. */
  private static String value(Map<String, String> environment, String name, String otherwise) {
    String value = environment.getOrDefault(name, "").strip();
    return value.isEmpty() ? otherwise : value;
  }

  private static int port(String value) throws CannotServe {
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw notA(PORT, value, "port", e);
    }
    throw notA(PORT, value, "port", null);
  }

  private static @Nullable URI url(String value) throws CannotServe {
    if (value.isEmpty()) {
      return null;
    }
    try {
      URI url = URI.create(value);
      if (url.getHost() != null && String.valueOf(url.getScheme()).matches("https?")) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      throw notA(URL, value, "http address", e);
    }
    throw notA(URL, value, "http address", null);
  }

  private static CannotServe notA(
      String name, String value, String what, @Nullable Throwable cause) {
    return new CannotServe("%s is no %s: %s".formatted(name, what, value), cause);
  }
}
