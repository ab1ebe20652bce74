package earmark.notes.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of saying something.
 *
 * @param source as it stands in its file
 * @param matches an example that it must match
 * @param spares an example that it must not match
 * @param pattern compiled; never matches from or to the middle of a word
 */
record Rule(String source, String matches, String spares, Pattern pattern) {

  Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  boolean isIn(String text) {
    return matcher(text).find();
  }
}
