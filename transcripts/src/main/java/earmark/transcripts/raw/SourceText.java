package earmark.transcripts.raw;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file as text. */
public final class SourceText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String MARK = "\uFEFF";
  private static final char UNREADABLE = '\uFFFD';

  private final String text;
  private @Nullable List<String> lines;

  /** {@code text} as if it were a file of its own. */
  public SourceText(String text) {
    this.text = text;
  }

  /**
   * Decodes UTF-8, or UTF-16 that says so by its mark; else it is taken for windows-1252.
   *
   * @throws TranscriptRefused if it is no text at all
   */
  public static SourceText of(byte[] content) {
    String text = decode(content);
    if (looksBinary(text)) {
      throw new TranscriptRefused(
          0, "is a binary file, not text", "send the transcript itself, as " + FormatNames.ALL);
    }
    return new SourceText(text.startsWith(MARK) ? text.substring(1) : text);
  }

  /** The strict decoder needs several times the room, so it is asked only in doubt. */
  private static String decode(byte[] content) {
    Charset charset =
        startsWithUtf16Mark(content) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = new String(content, charset);
    return text.indexOf(UNREADABLE) < 0 || isStrictly(charset, content)
        ? text
        : new String(content, WINDOWS);
  }

  private static boolean isStrictly(Charset charset, byte[] content) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException older) {
      return false;
    }
  }

  private static boolean startsWithUtf16Mark(byte[] content) {
    int mark = content.length < 2 ? 0 : ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static boolean looksBinary(String text) {
    long controls = text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
    return text.indexOf('\0') >= 0 || controls * 1000 > text.length();
  }

  /** The first line that is not blank, without white space around it, at most {@code length}. */
  public String beginning(int length) {
    int from = 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    String start = text.substring(from, Math.min(text.length(), from + length));
    return start.lines().findFirst().orElse("").strip();
  }

  /** Whether the file begins with {@code pattern}, white space left out. */
  public boolean beginsWith(Pattern pattern) {
    int from = 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = Math.min(text.length(), from + 1000);
    return pattern.matcher(text).region(from, to).lookingAt();
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** As it is, with the line ends it has. */
  public String text() {
    return text;
  }

  /** Without their ends; line 1 is at index 0. */
  public List<String> lines() {
    List<String> known = lines;
    if (known == null) {
      known = text.lines().toList();
      lines = known;
    }
    return known;
  }
}
