package earmark.text;

/** Finds names of tags that jsoup would take the square of their length to read. */
public final class TagNames {

  /** No vocabulary has a longer one; XML parsers of the JDK have the same limit. */
  public static final int LONGEST = 1_000;

  private TagNames() {}

  /** Whether a tag, declaration or instruction in {@code markup} has a longer name. */
  public static boolean areTooLong(String markup) {
    int length = markup.length();
    for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
      int from = at + 1;
      if (from < length && "/!?".indexOf(markup.charAt(from)) >= 0) {
        from++;
      }
      if (from < length && isLetter(markup.charAt(from))) {
        int to = from;
        while (to < length && to - from <= LONGEST && !endsName(markup.charAt(to))) {
          to++;
        }
        if (to - from > LONGEST) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean endsName(char c) {
    return " \t\n\r\f/>".indexOf(c) >= 0;
  }
}
