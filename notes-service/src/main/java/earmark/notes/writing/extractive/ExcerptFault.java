package earmark.notes.writing.extractive;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Why an excerpt cannot be a point, regardless of the models. */
enum ExcerptFault {
  TOO_SHORT(excerpt -> excerpt.length() < 9),
  TOO_LONG(excerpt -> excerpt.length() > 70),
  BEGINS_WITHIN_A_SENTENCE(excerpt -> Character.isLowerCase(excerpt.first().text().codePointAt(0))),
  IS_A_QUESTION(excerpt -> excerpt.last().text().endsWith("?")),
  BREAKS_OFF(excerpt -> Patterns.BROKEN_OFF.matcher(excerpt.last().text()).find()),
  WAS_NOT_UNDERSTOOD(excerpt -> Patterns.NOTE.matcher(excerpt.text()).find());

  private final Predicate<Excerpt> test;

  ExcerptFault(Predicate<Excerpt> test) {
    this.test = test;
  }

  /** Returns whether an excerpt has this fault. */
  boolean in(Excerpt excerpt) {
    return test.test(excerpt);
  }

  /** Returns whether an excerpt has any fault. */
  static boolean anyIn(Excerpt excerpt) {
    for (ExcerptFault fault : values()) {
      if (fault.in(excerpt)) {
        return true;
      }
    }
    return false;
  }

  private static final class Patterns {
    /** An ellipsis, a dash or a comma at the end. */
    static final Pattern BROKEN_OFF = Pattern.compile("(?:\\.\\.\\.|[…,—–-])[\"”’')]*$");

    /** A transcriber's note in brackets, with or without a time. */
    static final Pattern NOTE = Pattern.compile("\\[[\\p{L}][^\\]]*\\]");
  }
}
