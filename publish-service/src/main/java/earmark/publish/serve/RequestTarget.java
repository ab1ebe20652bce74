package earmark.publish.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What a request's target means: a page, another address for it, or nothing. */
sealed interface SitePath {

  /** Longer targets are refused: no page has such a path. */
  int LONGEST = 2_048;

  /**
   * A page's path.
   *
   * @param path decoded, without query, {@code /} or without a slash at its end
   */
  record Page(String path) implements SitePath {}

  /**
   * The same page under its one address.
   *
   * @param location path and query
   */
  record Moved(String location) implements SitePath {}

  /** A target that no client should send. */
  record Malformed() implements SitePath {}

  /**
   * Reads a request's target (RFC 9112 section 3.2).
   *
   * @param target as it stands in the request line
   */
  static SitePath of(String target) {
    String origin = originForm(target);
    int question = origin.indexOf('?');
    String query = question < 0 ? "" : origin.substring(question);
    try {
      return of(decoded(question < 0 ? origin : origin.substring(0, question)), query);
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return new Malformed();
    }
  }

  private static SitePath of(String path, String query) {
    if (!path.startsWith("/") || isUnsafe(path)) {
      return new Malformed();
    }
    String tidy = path.replaceAll("/{2,}", "/");
    if (tidy.length() > 1 && tidy.endsWith("/")) {
      tidy = tidy.substring(0, tidy.length() - 1);
    }
    return tidy.equals(path) ? new Page(path) : new Moved(encoded(tidy) + query);
  }

  /** A proxy may send {@code http://host/path}. */
  private static String originForm(String target) {
    if (!target.regionMatches(true, 0, "http://", 0, 7)
        && !target.regionMatches(true, 0, "https://", 0, 8)) {
      return target;
    }
    int slash = target.indexOf('/', target.indexOf("://") + 3);
    return slash < 0 ? "/" : target.substring(slash);
  }

  private static boolean isUnsafe(String path) {
    return path.chars().anyMatch(c -> c < 0x20 || c == 0x7f || c == '\\')
        || (path + "/").contains("/../")
        || (path + "/").contains("/./");
  }

  /** Percent-decoding as strict UTF-8. */
  private static String decoded(String raw) throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > 0x7e) {
        throw new IllegalArgumentException("Targets are ASCII");
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

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
