package earmark.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.protocol.RedirectLocations;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.jspecify.annotations.Nullable;

/**
 * Reads the last answer to a request. Bytes are counted after they are decoded, so a small answer
 * cannot grow without bound.
 */
record Answers(URI asked, Limit limit, HttpClientContext context)
    implements HttpClientResponseHandler<Fetched> {

  @Override
  public Fetched handleResponse(ClassicHttpResponse response) throws IOException {
    return switch (response.getCode()) {
      case HttpStatus.SC_OK -> body(response);
      case HttpStatus.SC_NOT_MODIFIED -> new Fetched.NotModified();
      default -> throw Failures.status(asked, response.getCode());
    };
  }

  private Fetched body(ClassicHttpResponse response) throws IOException {
    return new Fetched.Body(
        bytes(response.getEntity()),
        mediaType(header(response, HttpHeaders.CONTENT_TYPE)),
        header(response, HttpHeaders.ETAG),
        header(response, HttpHeaders.LAST_MODIFIED),
        from());
  }

  private byte[] bytes(@Nullable HttpEntity entity) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    // Not closed here: that would read on.
    InputStream stream = entity.getContent();
    byte[] bytes = stream.readNBytes(limit.bytes() + 1);
    if (bytes.length > limit.bytes()) {
      throw new TooLong();
    }
    return bytes;
  }

  private URI from() {
    RedirectLocations redirects = context.getRedirectLocations();
    return redirects == null || redirects.size() == 0 ? asked : redirects.get(redirects.size() - 1);
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  private static @Nullable String mediaType(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.replaceFirst(";.*", "").strip();
    return type.isEmpty() ? null : type.toLowerCase(Locale.ROOT);
  }

  /** There is more than the limit allows. */
  static final class TooLong extends IOException {}
}
