package earmark.ingest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * The redirects that a request has followed.
 *
 * @param asked the first address
 * @param at the current address
 * @param redirects their number
 * @param permanent whether all of them were permanent
 */
record RedirectChain(URI asked, URI at, int redirects, boolean permanent) {

  private static final int MAX_REDIRECTS = 5;

  static RedirectChain from(URI address) {
    return new RedirectChain(address, address, 0, true).checked();
  }

  static boolean isRedirect(ClassicHttpResponse answer) {
    return switch (answer.getCode()) {
      case HttpStatus.SC_MOVED_PERMANENTLY,
          HttpStatus.SC_MOVED_TEMPORARILY,
          HttpStatus.SC_SEE_OTHER,
          HttpStatus.SC_TEMPORARY_REDIRECT,
          HttpStatus.SC_PERMANENT_REDIRECT ->
          answer.containsHeader(HttpHeaders.LOCATION);
      default -> false;
    };
  }

  /**
   * Returns this chain with one more redirect.
   *
   * @throws FetchFailed if it does not lead to a web address, or is one redirect too many
   */
  RedirectChain follow(ClassicHttpResponse redirect) {
    if (redirects == MAX_REDIRECTS) {
      throw new FetchFailed(
          "%s redirects more than %d times; check the address".formatted(asked, MAX_REDIRECTS),
          null);
    }
    int status = redirect.getCode();
    boolean isPermanent =
        status == HttpStatus.SC_MOVED_PERMANENTLY || status == HttpStatus.SC_PERMANENT_REDIRECT;
    return new RedirectChain(asked, location(redirect), redirects + 1, permanent && isPermanent)
        .checked();
  }

  /** The new address if all redirects were permanent, else null. */
  @Nullable URI movedTo() {
    return redirects > 0 && permanent ? at : null;
  }

  private URI location(ClassicHttpResponse redirect) {
    Header header = redirect.getFirstHeader(HttpHeaders.LOCATION);
    String to = header.getValue() == null ? "" : header.getValue().strip();
    try {
      // URI.resolve drops the last path segment if only a query is given.
      return at.resolve(new URI(to.startsWith("?") ? at.getRawPath() + to : to));
    } catch (URISyntaxException e) {
      throw new FetchFailed(
          "%s redirects to an invalid address (%s); check the address"
              .formatted(asked, e.getMessage()),
          e);
    }
  }

  private RedirectChain checked() {
    String scheme = at.getScheme() == null ? "" : at.getScheme();
    boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    if (web && at.getHost() != null && at.getRawUserInfo() == null) {
      return this;
    }
    throw new FetchFailed(
        "%s cannot be fetched; use an address that starts with http:// or https:// and has no password"
            .formatted(redirects == 0 ? asked : asked + ", which redirects to " + at + ","),
        null);
  }
}
