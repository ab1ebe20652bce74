package earmark.ingest.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file as text.
 *
 * @param lines without their ends; line 1 is at index 0
 */
record SourceText(List<String> lines) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String MARK = "\uFEFF";

  /**
   * Decodes UTF-8, or UTF-16 that says so by its mark; else it is taken for windows-1252.
   *
   * @throws TranscriptRefused if it is no text at all
   */
  static SourceText of(byte[] content) {
    String text = decode(content);
    if (looksBinary(text)) {
      throw new TranscriptRefused(
          0, "is a binary file, not text", "send the transcript itself, as " + Formats.NAMES);
    }
    return new SourceText(text.lines().toList());
  }

  private static String decode(byte[] content) {
    try {
      Charset charset =
          startsWithUtf16Mark(content) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
      String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException older) {
      return new String(content, WINDOWS);
    }
  }

  private static boolean startsWithUtf16Mark(byte[] content) {
    return content.length > 1
        && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
            || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE));
  }

  private static boolean looksBinary(String text) {
    long controls = text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
    return text.indexOf('\0') >= 0 || controls * 1000 > text.length();
  }

  /** The first characters that are not white space, at most {@code length}. */
  String beginning(int length) {
    String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    return first.substring(0, Math.min(length, first.length()));
  }

  boolean isBlank() {
    return lines.stream().allMatch(String::isBlank);
  }

  String text() {
    return String.join("\n", lines);
  }
}
