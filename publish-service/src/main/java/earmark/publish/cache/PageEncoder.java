package earmark.publish.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Makes pages ready to be sent. A page is encoded once and sent often, so effort is well spent. */
public final class PageEncoder {

  /** Beyond this quality pages take many times longer for a percent or two. */
  private static final int BROTLI_QUALITY = 9;

  private static final int TAG_BYTES = 15;

  private PageEncoder() {}

  /** {@code content} in all encodings. */
  public static Page encode(int status, String type, byte[] content, Instant modified) {
    boolean text = !type.startsWith("font/") && !type.startsWith("image/png");
    return new Page(
        status,
        type,
        tag(status, type, content),
        modified,
        content,
        text ? smaller(gzip(content), content) : null,
        text ? smaller(brotli(content), content) : null);
  }

  /** A hash of what a reader gets. */
  static String tag(int status, String type, byte[] content) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(ByteBuffer.allocate(4).putInt(status).array());
      hash.update(type.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      byte[] digest = Arrays.copyOf(hash.digest(content), TAG_BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte @Nullable [] smaller(byte @Nullable [] encoded, byte[] content) {
    return encoded == null || encoded.length >= content.length ? null : encoded;
  }

  private static byte[] gzip(byte[] content) {
    var bytes = new ByteArrayOutputStream(content.length / 3 + 64);
    try (var out = new BestGzip(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Null on a machine that the native library is not made for. */
  private static byte @Nullable [] brotli(byte[] content) {
    if (!Brotli4jLoader.isAvailable()) {
      return null;
    }
    var quality =
        new com.aayushatharva.brotli4j.encoder.Encoder.Parameters().setQuality(BROTLI_QUALITY);
    try {
      return com.aayushatharva.brotli4j.encoder.Encoder.compress(content, quality);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out, 8192);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
