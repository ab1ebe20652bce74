package earmark.transcripts.raw;

import earmark.text.TextDecoder;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file as text. */
public final class SourceText {

  private final String text;
  private @Nullable List<String> lines;

  /** {@code text} as if it were a file of its own. */
  public SourceText(String text) {
    this.text = text;
  }

  /**
   * Decodes a file, see {@link TextDecoder}.
   *
   * @throws TranscriptRefused if it is no text at all
   */
  public static SourceText of(byte[] content) {
    String text = TextDecoder.decode(content);
    if (looksBinary(text)) {
      throw new TranscriptRefused(
          0, "is a binary file, not text", "send the transcript itself, as " + FormatNames.ALL);
    }
    return new SourceText(text);
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
