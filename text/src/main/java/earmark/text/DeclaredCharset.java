package earmark.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the encoding that a file declares, as XML 1.0 (appendix F) describes it. */
final class DeclaredCharset {

  private static final int LONGEST_DECLARATION = 400;

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']\\s*([A-Za-z0-9._:-]+)");

  private DeclaredCharset() {}

  /** The charset of the byte order mark or of the XML declaration; null if there is none. */
  static @Nullable Charset of(byte[] content) {
    String start = HexFormat.of().formatHex(content, 0, Math.min(4, content.length));
    Charset marked = marked(start);
    return marked == null ? declared(content, family(start)) : marked;
  }

  private static @Nullable Charset marked(String start) {
    if (start.startsWith("efbbbf")) {
      return StandardCharsets.UTF_8;
    }
    if (start.equals("0000feff") || start.equals("fffe0000")) {
      return StandardCharsets.UTF_32;
    }
    return start.startsWith("feff") || start.startsWith("fffe") ? StandardCharsets.UTF_16 : null;
  }

  /** Encodings in which the file begins with {@code <?xml}; null if it does not. */
  private static @Nullable Charset family(String start) {
    return switch (start) {
      case "3c3f786d" -> StandardCharsets.ISO_8859_1;
      case "003c003f" -> StandardCharsets.UTF_16BE;
      case "3c003f00" -> StandardCharsets.UTF_16LE;
      case "0000003c" -> StandardCharsets.UTF_32BE;
      case "3c000000" -> StandardCharsets.UTF_32LE;
      case "4c6fa794" -> TextDecoder.named("IBM037");
      default -> null;
    };
  }

  private static @Nullable Charset declared(byte[] content, @Nullable Charset family) {
    if (family == null) {
      return null;
    }
    if (family.name().startsWith("UTF-")) {
      // Two or four bytes a letter: these bytes refute the declaration.
      return family;
    }
    String head = new String(content, 0, Math.min(content.length, LONGEST_DECLARATION), family);
    Matcher found = ENCODING.matcher(head);
    return found.find() ? TextDecoder.named(found.group(1)) : null;
  }
}
