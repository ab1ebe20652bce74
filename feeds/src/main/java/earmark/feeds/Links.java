package earmark.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps only links that may stand on a page: a feed can name any scheme, {@code javascript:} too.
 *
 * @param base what relative links are resolved against
 */
record Links(URI base) {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** No server takes a longer one. */
  private static final int LONGEST = 8_000;

  static Links of(String feedUrl) {
    return new Links(URI.create(feedUrl.strip()));
  }

  /** These links, but relative to {@code place}, which may itself be relative. */
  Links under(@Nullable String place) {
    String web = web(place);
    return web == null ? this : new Links(URI.create(web));
  }

  /** Returns {@code link} as an absolute http or https URL; null if it is not one. */
  @Nullable String web(@Nullable String link) {
    if (link == null || link.isBlank() || link.length() > LONGEST) {
      return null;
    }
    try {
      URI absolute = base.resolve(new URI(link.strip().replace(" ", "%20")));
      String scheme = absolute.getScheme() == null ? "" : absolute.getScheme();
      boolean web = SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
      return web && absolute.getHost() != null ? absolute.toString() : null;
    } catch (URISyntaxException notALink) {
      return null;
    }
  }

  /** The first of {@code links} that is one. */
  @Nullable String firstWeb(@Nullable String... links) {
    for (String link : links) {
      String web = web(link);
      if (web != null) {
        return web;
      }
    }
    return null;
  }

  /** An address up to its query or fragment. */
  static String withoutQuery(String url) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    int fragment = path.indexOf('#');
    return fragment < 0 ? path : path.substring(0, fragment);
  }
}
