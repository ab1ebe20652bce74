package earmark.publish.commerce;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The only way for an address from outside to become a link. A template engine escapes an
 * attribute, but does not know that {@code javascript:} runs.
 */
public final class SafeLink {

  private static final int LONGEST = 2_000;

  private SafeLink() {}

  /** {@code address} as an absolute http or https address, or null if it is anything else. */
  public static @Nullable String of(@Nullable String address) {
    if (address == null || address.length() > LONGEST) {
      return null;
    }
    URI uri = parsed(address.strip());
    return uri == null ? null : uri.toASCIIString();
  }

  /** The host of a link as a reader names it, without {@code www.}. */
  public static String host(String link) {
    String host = URI.create(link).getHost();
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static @Nullable URI parsed(String address) {
    try {
      URI uri = new URI(withoutIllegalCharacters(address));
      return isWeb(uri) ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static boolean isWeb(URI uri) {
    return uri.getScheme() != null
        && uri.getHost() != null
        && switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
          case "http", "https" -> true;
          default -> false;
        };
  }

  /** Feeds have spaces and bars in addresses; browsers take them, RFC 3986 does not. */
  private static String withoutIllegalCharacters(String address) {
    var clean = new StringBuilder(address.length());
    address
        .chars()
        .filter(c -> c >= 0x20 && c != 0x7f)
        .forEach(
            c ->
                clean.append(
                    " \"<>\\^`{|}".indexOf(c) < 0
                        ? String.valueOf((char) c)
                        : "%%%02X".formatted(c)));
    return clean.toString();
  }
}
