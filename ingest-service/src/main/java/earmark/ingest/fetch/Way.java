package earmark.ingest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far a request has been redirected.
 *
 * @param asked where it began
 * @param at where it is now
 * @param redirects how many there were
 * @param permanent whether all of them were
 */
record Way(URI asked, URI at, int redirects, boolean permanent) {

  private static final int MOST_REDIRECTS = 5;

  static Way to(URI address) {
    return new Way(address, address, 0, true).checked();
  }

  static boolean goesOn(ClassicHttpResponse answer) {
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
   * @throws FetchFailed if this leads to no web address, or there were too many redirects
   */
  Way after(ClassicHttpResponse redirect) {
    if (redirects == MOST_REDIRECTS) {
      throw new FetchFailed(
          "%s redirects more than %d times; check the address".formatted(asked, MOST_REDIRECTS),
          null);
    }
    int status = redirect.getCode();
    boolean forGood =
        status == HttpStatus.SC_MOVED_PERMANENTLY || status == HttpStatus.SC_PERMANENT_REDIRECT;
    return new Way(asked, location(redirect), redirects + 1, permanent && forGood).checked();
  }

  @Nullable URI movedTo() {
    return redirects > 0 && permanent ? at : null;
  }

  private URI location(ClassicHttpResponse redirect) {
    Header header = redirect.getFirstHeader(HttpHeaders.LOCATION);
    String to = header.getValue() == null ? "" : header.getValue().strip();
    try {
      // The JDK takes the last part of the path away where only a query is given.
      return at.resolve(new URI(to.startsWith("?") ? at.getRawPath() + to : to));
    } catch (URISyntaxException e) {
      throw new FetchFailed(
          "%s redirects to something that is no address (%s); check the address"
              .formatted(asked, e.getMessage()),
          e);
    }
  }

  private Way checked() {
    String scheme = at.getScheme() == null ? "" : at.getScheme();
    boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    if (web && at.getHost() != null && at.getRawUserInfo() == null) {
      return this;
    }
    throw new FetchFailed(
        "%s cannot be fetched; give an address that begins with http or https, without a password"
            .formatted(redirects == 0 ? asked : asked + ", which redirects to " + at + ","),
        null);
  }
}
