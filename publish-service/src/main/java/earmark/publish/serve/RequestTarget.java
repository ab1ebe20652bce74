package earmark.publish.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The target of a request (RFC 9112 section 3.2), decoded.
 *
 * @param path as the client sent it, percent-decoded
 * @param query with its question mark, not decoded; empty if there is none
 */
record RequestTarget(String path, String query) {

  /** Longer targets are refused: no page has such a path. */
  static final int MAX_LENGTH = 2_048;

  /**
   * Returns the target of a request line, or null if no client should send it: it is not ASCII, is
   * badly encoded, has control characters, or tries to leave the site by {@code ..}.
   */
  static @Nullable RequestTarget parse(String raw) {
    String origin = originForm(raw);
    int question = origin.indexOf('?');
    String query = question < 0 ? "" : origin.substring(question);
    try {
      String path = decoded(question < 0 ? origin : origin.substring(0, question));
      return path.startsWith("/") && !isUnsafe(path) ? new RequestTarget(path, query) : null;
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return null;
    }
  }

  /** Returns the one path of the page: without doubled slashes or a slash at the end. */
  String canonicalPath() {
    String single = path.replaceAll("/{2,}", "/");
    return single.length() > 1 && single.endsWith("/")
        ? single.substring(0, single.length() - 1)
        : single;
  }

  /** Returns the canonical path and the query, encoded for a Location header. */
  String canonicalLocation() {
    try {
      return new URI(null, null, canonicalPath(), null).toASCIIString() + query;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A proxy may send {@code http://host/path}. */
  private static String originForm(String raw) {
    if (!raw.regionMatches(true, 0, "http://", 0, 7)
        && !raw.regionMatches(true, 0, "https://", 0, 8)) {
      return raw;
    }
    int slash = raw.indexOf('/', raw.indexOf("://") + 3);
    return slash < 0 ? "/" : raw.substring(slash);
  }

  private static boolean isUnsafe(String path) {
    return path.chars().anyMatch(c -> c < 0x20 || c == 0x7f || c == '\\')
        || (path + "/").contains("/../")
        || (path + "/").contains("/./");
  }

  /** Percent-decodes as strict UTF-8. */
  private static String decoded(String raw) throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > 0x7e) {
        throw new IllegalArgumentException("A target must be ASCII");
      }
      if (c == '%') {
        if (i + 2 >= raw.length()) {
          throw new IllegalArgumentException("A percent sign must be followed by two digits");
        }
        bytes.put((byte) HexFormat.fromHexDigits(raw, i + 1, i + 3));
        i += 2;
      } else {
        bytes.put((byte) c);
      }
    }
    return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
  }
}
