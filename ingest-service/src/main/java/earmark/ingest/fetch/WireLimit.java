package earmark.ingest.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpResponseInterceptor;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Limits the bytes on the wire, before decoding: otherwise empty gzip members could go on forever.
 *
 * <p>Failures are thrown unchecked. {@link java.util.zip.GZIPInputStream} treats an IOException at
 * the start of a further gzip member as the end of the file, so half a file would pass for a whole
 * one.
 */
final class WireLimit implements HttpResponseInterceptor {

  /** The context attribute that holds the limit in bytes, a Long. */
  static final String BYTES = "earmark.wire-bytes";

  @Override
  public void process(HttpResponse response, @Nullable EntityDetails entity, HttpContext context) {
    if (response instanceof ClassicHttpResponse answer
        && answer.getEntity() != null
        && context.getAttribute(BYTES) instanceof Long bytes) {
      answer.setEntity(new Counted(answer.getEntity(), bytes));
    }
  }

  private static final class Counted extends HttpEntityWrapper {

    private final long bytes;

    Counted(HttpEntity entity, long bytes) {
      super(entity);
      this.bytes = bytes;
    }

    @Override
    public InputStream getContent() throws IOException {
      return new Counting(super.getContent(), bytes);
    }
  }

  private static final class Counting extends FilterInputStream {

    private long left;

    Counting(InputStream stream, long bytes) {
      super(stream);
      this.left = bytes;
    }

    @Override
    public int read() {
      int read = read(super::read);
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int read = read(() -> super.read(buffer, offset, length));
      count(read);
      return read;
    }

    @FunctionalInterface
    private interface Read {
      int now() throws IOException;
    }

    private static int read(Read read) {
      try {
        return read.now();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void count(int read) {
      left -= Math.max(read, 0);
      if (left < 0) {
        throw new UncheckedIOException(new TooLarge());
      }
    }
  }
}
