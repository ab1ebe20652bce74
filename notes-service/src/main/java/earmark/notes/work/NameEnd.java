package earmark.notes.work;

/** Cuts off what follows a name and is no part of it. */
final class NameEnd {

  private static final String MARKS = "'’.,;:?-";
  private static final String APOSTROPHES = "'’";

  private NameEnd() {}

  /** Returns a name without marks and without the "'s" of an owner at its end. */
  static String withoutMarks(String name) {
    int end = name.length();
    int next = beforeMark(name, end);
    while (next < end) {
      end = next;
      next = beforeMark(name, end);
    }
    return name.substring(0, end);
  }

  private static int beforeMark(String name, int end) {
    if (end > 0 && MARKS.indexOf(name.charAt(end - 1)) >= 0) {
      return end - 1;
    }
    boolean owner =
        end > 1 && name.charAt(end - 1) == 's' && APOSTROPHES.indexOf(name.charAt(end - 2)) >= 0;
    return owner ? end - 2 : end;
  }

  /** Returns a name without words in small letters at its end: "Chrome for 12", "Jobs to". */
  static String withoutTail(String name) {
    int numbers = name.lastIndexOf(' ');
    boolean numbered =
        numbers >= 0
            && numbers + 1 < name.length()
            && name.substring(numbers).chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    int last = numbered ? numbers : name.length();
    int end = last;
    int space = name.lastIndexOf(' ', end - 1);
    while (space >= 0 && isSmall(name.substring(space + 1, end))) {
      end = space;
      space = name.lastIndexOf(' ', end - 1);
    }
    return end < last ? name.substring(0, end) : name;
  }

  private static boolean isSmall(String word) {
    return !word.isEmpty()
        && word.codePoints().allMatch(c -> Character.getType(c) == Character.LOWERCASE_LETTER);
  }
}
