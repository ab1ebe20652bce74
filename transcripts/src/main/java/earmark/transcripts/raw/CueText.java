package earmark.transcripts.raw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Cleans a stretch of text without touching its words. */
public final class CueText {

  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");
  private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#[xX]\\p{XDigit}+|\\w+);");

  private CueText() {}

  /** The words of {@code text}, separated by single spaces. */
  public static String spaced(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** How many words {@code text} has. */
  public static long count(String text) {
    boolean inWord = false;
    long words = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += inWord || space ? 0 : 1;
      inWord = !space;
    }
    return words;
  }

  /** {@code text} with character references resolved; a lone ampersand stays what it is. */
  public static String unescaped(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(resolved(found.group())));
  }

  /** A parser takes kilobytes for each reference, so the commonest go without. */
  private static String resolved(String reference) {
    return switch (reference) {
      case "&amp;" -> "&";
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&quot;", "&#34;" -> "\"";
      case "&apos;", "&#39;" -> "'";
      default -> Parser.unescapeEntities(reference, true);
    };
  }
}
