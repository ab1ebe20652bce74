package earmark.publish.commerce;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns an untrusted address into a link; no other code may. A template engine escapes an
 * attribute, but does not know that a browser runs {@code javascript:}.
 */
public final class SafeLink {

  private static final int LONGEST = 2_000;

  private SafeLink() {}

  /** Returns {@code address} as an absolute http or https address, or null if it is not one. */
  public static @Nullable String of(@Nullable String address) {
    if (address == null || address.length() > LONGEST) {
      return null;
    }
    URI uri = parsed(address.strip());
    return uri == null ? null : uri.toASCIIString();
  }

  /** Returns the host of a link without {@code www.}. */
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

  /** Encodes spaces and bars, which feeds contain and browsers accept but RFC 3986 forbids. */
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
