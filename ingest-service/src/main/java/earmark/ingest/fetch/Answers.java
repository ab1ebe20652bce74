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
 * Reads the last answer to a request. Bytes are counted after they are decoded, so a small answer
 * cannot grow without bound.
 */
record Answers(Limit limit) implements GuardedClient.Reading<Fetched> {

  @Override
  public Fetched read(ClassicHttpResponse response, Way way) throws IOException {
    return switch (response.getCode()) {
      case HttpStatus.SC_OK -> body(response, way);
      case HttpStatus.SC_NOT_MODIFIED -> new Fetched.NotModified(way.movedTo());
      default -> throw Failures.status(way.asked(), response);
    };
  }

  private Fetched body(ClassicHttpResponse response, Way way) throws IOException {
    byte[] content = bytes(response.getEntity(), limit);
    Failures.refuseOther(way.asked(), limit.wanted(), content);
    return new Fetched.Body(
        content,
        mediaType(header(response, HttpHeaders.CONTENT_TYPE)),
        header(response, HttpHeaders.ETAG),
        header(response, HttpHeaders.LAST_MODIFIED),
        way.at(),
        way.movedTo());
  }

  static byte[] bytes(@Nullable HttpEntity entity, Limit limit) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    int most = Math.toIntExact(limit.bytes());
    // Not closed here: that would read on.
    InputStream stream = entity.getContent();
    try {
      byte[] bytes = stream.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new TooLong();
      }
      return bytes;
    } catch (StackOverflowError e) {
      // The JDK reads gzip members without content by recursion, one in the other.
      throw new IOException("it is packed in parts without content", e);
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
