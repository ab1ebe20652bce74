package earmark.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes files whose encoding is unknown or declared wrongly: by byte order mark or XML
 * declaration, as UTF-8, and by the statistics of the bytes, whichever fits first.
 */
public final class TextDecoder {

  private static final Charset OLD = Charset.forName("windows-1252");
  private static final String MARK = "\uFEFF";
  private static final char UNREADABLE = '\uFFFD';

  private TextDecoder() {}

  /** Returns the text without a byte order mark; bytes that fit no encoding become U+FFFD. */
  public static String decode(byte[] content) {
    String text = strictly(content, DeclaredCharset.of(content));
    if (text == null) {
      text = strictly(content, StandardCharsets.UTF_8);
    }
    if (text == null) {
      text = strictly(content, guessed(content));
    }
    String decoded = text == null ? new String(content, StandardCharsets.UTF_8) : text;
    return decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
  }

  private static Charset guessed(byte[] content) {
    var detector = new UniversalDetector();
    detector.handleData(content, 0, content.length);
    detector.dataEnd();
    Charset found = named(detector.getDetectedCharset());
    return found == null ? OLD : found;
  }

  /** The character set of that name; null if this JVM has none. */
  static @Nullable Charset named(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknownHere) {
      return null;
    }
  }

  /** The strict decoder needs several times the memory, so it runs only in doubt. */
  private static @Nullable String strictly(byte[] content, @Nullable Charset charset) {
    if (charset == null) {
      return null;
    }
    String text = new String(content, charset);
    return text.indexOf(UNREADABLE) < 0 || isStrictly(charset, content) ? text : null;
  }

  private static boolean isStrictly(Charset charset, byte[] content) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException another) {
      return false;
    }
  }
}
