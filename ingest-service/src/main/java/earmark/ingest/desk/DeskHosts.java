package earmark.ingest.desk;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names that the desk is reached by: those of this machine, and the configured ones. A page of
 * another site can make a browser send requests here under its own name, by letting that name
 * resolve to this machine (DNS rebinding).
 */
public final class DeskHosts {

  private static final Pattern PORT = Pattern.compile(":\\d*$");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1\\]");

  private final Set<String> configured = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * @param names host names or IP addresses, without a port
   * @param urls whose hosts are accepted; null ones are ignored
   */
  public DeskHosts(Set<String> names, @Nullable URI... urls) {
    names.stream().map(DeskHosts::plain).filter(name -> !name.isEmpty()).forEach(configured::add);
    Arrays.stream(urls).forEach(this::add);
  }

  private void add(@Nullable URI url) {
    if (url != null && url.getHost() != null) {
      configured.add(plain(url.getHost()));
    }
  }

  /** Whether {@code header}, the value of a Host header, names the desk; its port is ignored. */
  boolean contains(@Nullable String header) {
    if (header == null) {
      return false;
    }
    String host = plain(header);
    return LOOPBACK.matcher(host).matches() || configured.contains(host);
  }

  private static String plain(String host) {
    String name = PORT.matcher(host.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}
