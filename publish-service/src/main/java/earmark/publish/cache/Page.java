package earmark.publish.cache;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as bytes ready to be sent, in each coding that makes it smaller, or in the one that was
 * asked for. The arrays must not be changed.
 */
public final class Page {

  private static final int OVERHEAD = 200;

  private final int status;
  private final String type;
  private final String tag;
  private final Instant modified;
  private final byte @Nullable [] identity;
  private final byte @Nullable [] gzip;
  private final byte @Nullable [] brotli;

  Page(
      int status,
      String type,
      String tag,
      Instant modified,
      byte @Nullable [] identity,
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

  /** Hash of the content, the same for all codings. */
  public String tag() {
    return tag;
  }

  /** When these bytes were first kept, to the second. */
  public Instant modified() {
    return modified;
  }

  /** The bytes in {@code coding}, or null if they are not kept or were not fetched. */
  public byte @Nullable [] bytes(ContentCoding coding) {
    return switch (coding) {
      case IDENTITY -> identity;
      case GZIP -> gzip;
      case BROTLI -> brotli;
    };
  }

  /** The strong entity tag (RFC 9110) of the bytes in {@code coding}, quotes included. */
  public String entityTag(ContentCoding coding) {
    return '"' + tag + coding.suffix() + '"';
  }

  /** About how many bytes of memory it takes. */
  int weight() {
    return OVERHEAD + length(identity) + length(gzip) + length(brotli);
  }

  private static int length(byte @Nullable [] bytes) {
    return bytes == null ? 0 : bytes.length;
  }
}
