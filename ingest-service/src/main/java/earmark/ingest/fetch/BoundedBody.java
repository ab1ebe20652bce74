package earmark.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Reads a body that may turn out to be too long, or to take too long, after decoding. */
final class BoundedBody {

  private static final int BUFFER = 64 * 1024;

  private final URI address;
  private final Limit limit;
  private final long deadline;

  BoundedBody(URI address, Limit limit) {
    this.address = address;
    this.limit = limit;
    this.deadline = System.nanoTime() + limit.time().toNanos();
  }

  /**
   * All bytes.
   *
   * @throws FetchFailed if there are more than the limit allows
   * @throws InterruptedIOException if they take longer than the limit allows
   */
  byte[] read(@Nullable HttpEntity entity) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = entity.getContent()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes.write(buffer, 0, read);
        check(bytes.size());
      }
    }
    return bytes.toByteArray();
  }

  private void check(int size) throws IOException {
    if (size > limit.bytes()) {
      throw new FetchFailed(
          0,
          "%s is longer than the %d MB that are read of such a file; check the address"
              .formatted(address, limit.bytes() / 1_000_000),
          null);
    }
    if (System.nanoTime() > deadline) {
      throw new InterruptedIOException("too slow");
    }
  }
}
