package earmark.ingest.fetch;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The servers that may be fetched from although their addresses are not public. */
final class AllowedHosts {

  private static final int EVERY_PORT = -1;

  /** A name or an IPv4 address, or an IPv6 address in brackets, with a port. */
  private static final Pattern WITH_PORT =
      Pattern.compile("^([^:\\[\\]]++|\\[[^\\]]*+]):(\\d{1,5})");

  private final Set<Server> servers;

  private record Server(String host, int port) {}

  /**
   * @param hosts host names or IP addresses, for all ports, or with one: {@code 127.0.0.1:8083},
   *     {@code [::1]:8083}
   */
  AllowedHosts(Collection<String> hosts) {
    servers = hosts.stream().map(AllowedHosts::server).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the host is allowed with this port or with all. */
  boolean contains(String host, int port) {
    String plain = plain(host);
    return servers.contains(new Server(plain, EVERY_PORT))
        || servers.contains(new Server(plain, port));
  }

  private static Server server(String entry) {
    Matcher withPort = WITH_PORT.matcher(entry.strip());
    return withPort.matches()
        ? new Server(plain(withPort.group(1)), Integer.parseInt(withPort.group(2)))
        : new Server(plain(entry), EVERY_PORT);
  }

  /** Lower case, and without the brackets of a literal IPv6 address. */
  private static String plain(String host) {
    return host.strip().toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
  }
}
