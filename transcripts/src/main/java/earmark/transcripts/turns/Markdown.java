package earmark.transcripts.turns;

import java.util.regex.Pattern;

/** Takes the marks of Markdown out of a line, and leaves its words. */
final class Markdown {

  private static final Pattern LINK =
      Pattern.compile("!?(?<!\\\\)\\[([^\\[\\]]{1,300})\\]\\([^()\\s]{1,2000}\\)");

  /** A mark too many at the end, as in {@code **Name:***}, belongs to it. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\w*])(\\*{1,3}|_{1,3})(?=\\S)([^*_]{1,300})(?<=\\S)\\1[*_]?(?![\\w*])");

  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\[\\]()*_#`~>.!+-])");
  private static final Pattern NO_WORDS =
      Pattern.compile("\\A(?:#{1,6}\\s.*|(?:[*+-]\\s+)?!?\\[[^\\]]*\\]\\(\\S+\\)|([-*_=])\\1{2,})");

  private Markdown() {}

  static String plain(String line) {
    if (line.length() > 100_000) {
      return line;
    }
    String text = line.indexOf('[') < 0 ? line : LINK.matcher(line).replaceAll("$1");
    text = EMPHASIS.matcher(text).replaceAll("$2");
    return ESCAPED.matcher(text).replaceAll("$1");
  }

  /** Whether {@code line} is a heading, a rule, or nothing but a link. */
  static boolean isNoSpeech(String line) {
    return NO_WORDS.matcher(line).matches();
  }
}
