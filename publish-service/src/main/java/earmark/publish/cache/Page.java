package earmark.publish.cache;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as ready bytes, in each encoding that makes it smaller. The arrays are not to be changed.
 */
public final class Page {

  private static final int OVERHEAD = 200;

  private final int status;
  private final String type;
  private final String tag;
  private final Instant modified;
  private final byte[] identity;
  private final byte @Nullable [] gzip;
  private final byte @Nullable [] brotli;

  Page(
      int status,
      String type,
      String tag,
      Instant modified,
      byte[] identity,
      byte @Nullable [] gzip,
      byte @Nullable [] brotli) {
    this.status = status;
    this.type = type;
    this.tag = tag;
    this.modified = modified;
    this.identity = identity;
    this.gzip = gzip;
    this.brotli = brotli;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Media type. */
  public String type() {
    return type;
  }

  /** Hash of the content, the same for all encodings. */
  public String tag() {
    return tag;
  }

  /** When these bytes were first kept, to the second. */
  public Instant modified() {
    return modified;
  }

  /** The bytes in {@code encoding}, or null where that makes them no smaller. */
  public byte @Nullable [] bytes(Encoding encoding) {
    return switch (encoding) {
      case IDENTITY -> identity;
      case GZIP -> gzip;
      case BROTLI -> brotli;
    };
  }

  /** The strong entity tag (RFC 9110) of the bytes in {@code encoding}, quotes included. */
  public String entityTag(Encoding encoding) {
    return '"' + tag + encoding.suffix() + '"';
  }

  /** About how many bytes of memory it takes. */
  int weight() {
    return OVERHEAD
        + identity.length
        + (gzip == null ? 0 : gzip.length)
        + (brotli == null ? 0 : brotli.length);
  }
}
