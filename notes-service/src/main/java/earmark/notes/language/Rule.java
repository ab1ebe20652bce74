package earmark.notes.language;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One way of saying something.
 *
 * @param source as it stands in its file
 * @param matches an example that it must match
 * @param spares an example that it must not match
 * @param expression without macros
 * @param pattern compiled; never matches from or to the middle of a word
 */
record Rule(String source, String matches, String spares, String expression, Pattern pattern) {

  private static final String NOT_WITHIN_A_WORD = "(?:(?<![\\p{L}\\p{N}_])|(?![\\p{L}\\p{N}_]))";
  private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?<\\p{L}[\\p{L}\\d]*>");

  static Rule of(String source, String matches, String spares, String expression, int flags) {
    return new Rule(source, matches, spares, expression, wholeWords(expression, flags));
  }

  /** Returns one pattern for all; it has no named groups. */
  static Pattern any(Collection<Rule> rules, int flags) {
    return wholeWords(
        rules.stream()
            .map(rule -> NAMED_GROUP.matcher(rule.expression).replaceAll("(?:"))
            .collect(Collectors.joining("|")),
        flags);
  }

  private static Pattern wholeWords(String expression, int flags) {
    return Pattern.compile(NOT_WITHIN_A_WORD + "(?:" + expression + ")" + NOT_WITHIN_A_WORD, flags);
  }

  Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  boolean isIn(String text) {
    return matcher(text).find();
  }
}
