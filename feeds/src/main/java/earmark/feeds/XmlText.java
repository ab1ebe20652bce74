package earmark.feeds;

import java.util.regex.Pattern;

/** What XML says of characters and white space. */
final class XmlText {

  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r]+");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\t\\n\\r]");

  private XmlText() {}

  /** {@code text} without the characters that XML forbids (XML 1.0 section 2.2). */
  static String allowed(String text) {
    // Most text has none, and feeds are long.
    return text.codePoints().allMatch(XmlText::isAllowed)
        ? text
        : text.codePoints()
            .filter(XmlText::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int c) {
    return c < ' '
        ? c == '\t' || c == '\n' || c == '\r'
        : c < Character.MIN_SURROGATE
            || (c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF);
  }

  /** {@code text} on one line, with one space between words and none around them. */
  static String line(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** The value of an attribute that is written as {@code text} (XML 1.0 section 3.3.3). */
  static String value(String text) {
    return LINE_END.matcher(allowed(text)).replaceAll(" ");
  }
}
