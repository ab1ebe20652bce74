package earmark.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes in memory. */
final class StoredBody implements ServedBody {

  private static final int TAG_BYTES = 8;

  private final byte[] bytes;
  private final String type;
  private final String tag;

  StoredBody(byte[] bytes, String type) {
    this.bytes = bytes.clone();
    this.type = type;
    this.tag = tagOf(bytes);
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public String tag() {
    return tag;
  }

  @Override
  public void write(long from, long count, OutputStream to) throws IOException {
    to.write(bytes, Math.toIntExact(from), Math.toIntExact(count));
  }

  private static String tagOf(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
