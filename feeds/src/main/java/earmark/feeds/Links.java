package earmark.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Keeps only links that may stand on a page: a feed can name any scheme, {@code javascript:} too.
 *
 * @param base what relative links are resolved against
 */
record Links(URI base) {

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
    if (link == null || link.isBlank()) {
      return null;
    }
    try {
      URI absolute = base.resolve(new URI(link.strip().replace(" ", "%20")));
      String scheme = absolute.getScheme() == null ? "" : absolute.getScheme();
      boolean web = scheme.toLowerCase(Locale.ROOT).matches("https?");
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
}
