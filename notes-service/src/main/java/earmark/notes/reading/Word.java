package earmark.notes.reading;

import java.util.Locale;

/**
 * One word of a transcript, exactly as the source has it.
 *
 * @param text without white space
 * @param start milliseconds from the beginning of the recording
 * @param end milliseconds, not before {@code start}
 */
public record Word(String text, long start, long end) {

  /** Letters and digits only, in lower case; empty for a word that is only marks. */
  public String plain() {
    return plain(text);
  }

  /** Letters and digits of any text, in lower case. */
  public static String plain(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
