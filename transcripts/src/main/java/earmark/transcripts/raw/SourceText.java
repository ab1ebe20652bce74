package earmark.transcripts.raw;

import earmark.text.Interruption;
import earmark.text.TextDecoder;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file as text. */
public final class SourceText {

  /** A day of captions by the word has a fifth of it; each line takes far more than its text. */
  private static final int MOST_LINES = 1_000_000;

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

  /**
   * Without their ends; line 1 is at index 0.
   *
   * @throws TranscriptRefused if there are too many
   */
  public List<String> lines() {
    List<String> known = lines;
    if (known == null) {
      known = text.lines().peek(_ -> Interruption.check()).limit(MOST_LINES + 1L).toList();
      if (known.size() > MOST_LINES) {
        throw new TranscriptRefused(
            0,
            "has more than %,d lines".formatted(MOST_LINES),
            "send the words of one episode alone");
      }
      lines = known;
    }
    return known;
  }
}
