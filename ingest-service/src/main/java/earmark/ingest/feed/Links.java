package earmark.ingest.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links that a feed gives. */
final class Links {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Links() {}

  /** The link if it is absolute and http or https, else null. */
  static @Nullable String httpOnly(@Nullable String link) {
    if (link == null) {
      return null;
    }
    try {
      URI uri = new URI(link.strip());
      String scheme = uri.getScheme();
      boolean good =
          scheme != null
              && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
              && uri.getHost() != null;
      return good ? uri.toString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
