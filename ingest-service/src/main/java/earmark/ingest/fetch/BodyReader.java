package earmark.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads the response that ends a redirect chain. Bytes are counted after decoding, so a small
 * response cannot expand without limit.
 */
record BodyReader(Limit limit) implements GuardedClient.ResponseReader<Fetched> {

  @Override
  public Fetched read(ClassicHttpResponse response, RedirectChain chain) throws IOException {
    return switch (response.getCode()) {
      case HttpStatus.SC_OK -> body(response, chain);
      case HttpStatus.SC_NOT_MODIFIED -> new Fetched.NotModified(chain.movedTo());
      default -> throw FetchFailures.status(chain.asked(), response);
    };
  }

  private Fetched body(ClassicHttpResponse response, RedirectChain chain) throws IOException {
    byte[] content = bytes(response.getEntity(), limit);
    FetchFailures.requireType(chain.asked(), limit.wanted(), content);
    return new Fetched.Body(
        content,
        mediaType(header(response, HttpHeaders.CONTENT_TYPE)),
        header(response, HttpHeaders.ETAG),
        header(response, HttpHeaders.LAST_MODIFIED),
        chain.at(),
        chain.movedTo());
  }

  static byte[] bytes(@Nullable HttpEntity entity, Limit limit) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    int most = Math.toIntExact(limit.bytes());
    // Not closed here: closing would read the rest of the body.
    InputStream stream = entity.getContent();
    try {
      byte[] bytes = stream.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new TooLarge();
      }
      return bytes;
    } catch (StackOverflowError e) {
      // The JDK reads empty gzip members recursively.
      throw new IOException("it has too many empty gzip members", e);
    }
  }

  static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  private static @Nullable String mediaType(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.replaceFirst(";.*", "").strip();
    return type.isEmpty() ? null : type.toLowerCase(Locale.ROOT);
  }
}
