package earmark.transcripts.turns;

import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.CueText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins a turn or a paragraph of one.
 *
 * @param kind how it is written
 * @param time milliseconds
 * @param speaker null when the line names none
 * @param text what is said on the same line; may be empty
 */
record TurnStamp(StampKind kind, long time, @Nullable String speaker, String text) {

  enum StampKind {
    /** {@code Name [(00:01:02)](link) text}. */
    LINKED,
    /** {@code Name (00:01:02):} with the words below. */
    HEADED,
    /** {@code (00:01:02)} on a line of its own; the name, if any, is on the line before. */
    BARE,
    /** A line of its own with its time. */
    LINE
  }

  private static final Pattern LINKED =
      Pattern.compile(
          "\\A(?:(?<name>[^\\[\\]()]{1,60}?)\\s{1,20})?\\[\\((?<time>%s)\\)\\]\\([^)]*\\)\\s*(?<text>.*)"
              .formatted(Clock.TIME),
          Pattern.DOTALL);

  private static final Pattern HEADED =
      Pattern.compile(
          "\\A(?:(?<name>[^(\\[]{1,60}?)\\s{0,20})?\\((?<time>%s)\\)(?<colon>[*_]{0,4}:?[*_]{0,4})(?:\\s+(?<text>.*))?"
              .formatted(Clock.TIME),
          Pattern.DOTALL);

  /** The stamp of {@code line}; null if it begins no turn or its time is unreadable. */
  static @Nullable TurnStamp of(String line) {
    Matcher linked = LINKED.matcher(line);
    if (linked.matches()) {
      return of(StampKind.LINKED, linked);
    }
    Matcher headed = HEADED.matcher(line);
    if (!headed.matches()) {
      return null;
    }
    boolean colon = headed.group("colon").contains(":");
    boolean words = headed.group("text") != null && !headed.group("text").isBlank();
    boolean bare = !colon && headed.group("name") == null;
    return words && !colon ? null : of(bare ? StampKind.BARE : StampKind.HEADED, headed);
  }

  private static @Nullable TurnStamp of(StampKind kind, Matcher found) {
    long millis = Clock.millis(found.group("time"));
    String text = found.group("text");
    return millis == Clock.NONE
        ? null
        : new TurnStamp(kind, millis, plainName(found.group("name")), text == null ? "" : text);
  }

  /** A name without the marks of emphasis and the colon around it. */
  static @Nullable String plainName(@Nullable String name) {
    String plain = name == null ? "" : CueText.spaced(trimmed(name));
    return plain.isEmpty() ? null : plain;
  }

  private static String trimmed(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && isAround(name.charAt(from), "*_>-")) {
      from++;
    }
    while (to > from && isAround(name.charAt(to - 1), "*_:")) {
      to--;
    }
    return name.substring(from, to);
  }

  private static boolean isAround(char c, String marks) {
    return Character.isWhitespace(c) || marks.indexOf(c) >= 0;
  }
}
