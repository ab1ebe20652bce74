package earmark.text;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes XML of which nobody says how it was encoded, or says it wrongly: by its byte order mark,
 * its declaration, and where the bytes do not fit that, by their statistics.
 */
public final class Encoding {

  private Encoding() {}

  /** The text, without a byte order mark; bytes that fit no encoding become U+FFFD. */
  public static String decode(byte[] content) {
    String text = strictly(content, declared(content));
    if (text == null) {
      text = strictly(content, StandardCharsets.UTF_8);
    }
    if (text == null) {
      text = strictly(content, guessed(content));
    }
    String decoded = text == null ? new String(content, StandardCharsets.UTF_8) : text;
    return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  private static @Nullable Charset declared(byte[] content) {
    try (var reader = new XmlReader(new ByteArrayInputStream(content), true)) {
      return charset(reader.getEncoding());
    } catch (IOException neither) {
      return null;
    }
  }

  private static @Nullable Charset guessed(byte[] content) {
    var detector = new UniversalDetector();
    detector.handleData(content, 0, content.length);
    detector.dataEnd();
    Charset found = charset(detector.getDetectedCharset());
    return found == null ? charset("windows-1252") : found;
  }

  private static @Nullable Charset charset(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknownHere) {
      return null;
    }
  }

  private static @Nullable String strictly(byte[] content, @Nullable Charset charset) {
    try {
      return charset == null
          ? null
          : charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException another) {
      return null;
    }
  }
}
