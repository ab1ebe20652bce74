package earmark.ingest.transcript;

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
record TurnStamp(Kind kind, long time, @Nullable String speaker, String text) {

  enum Kind {
    /** {@code Name [(00:01:02)](link) text}. */
    LINKED,
    /** {@code Name (00:01:02):} with the words below. */
    HEADED,
    /** {@code (00:01:02)} on a line of its own; the name, if any, is on the line before. */
    BARE
  }

  private static final Pattern LINKED =
      Pattern.compile(
          "(?:(?<name>[^\\[\\]()]{1,60}?)\\s+)?\\[\\((?<time>%s)\\)\\]\\([^)]*\\)\\s*(?<text>.*)"
              .formatted(Clock.TIME));

  private static final Pattern HEADED =
      Pattern.compile(
          "(?:(?<name>[^(\\[]{1,60}?)\\s*)?\\((?<time>%s)\\)(?<colon>[*_]*:?[*_]*)(?:\\s+(?<text>.*))?"
              .formatted(Clock.TIME));

  /**
   * @param number of the line, 1-based
   * @return null if the line begins no turn
   * @throws TranscriptRefused if its time is none
   */
  static @Nullable TurnStamp of(int number, String line) {
    Matcher linked = LINKED.matcher(line);
    if (linked.matches()) {
      return of(Kind.LINKED, number, linked);
    }
    Matcher headed = HEADED.matcher(line);
    if (!headed.matches()) {
      return null;
    }
    boolean colon = headed.group("colon").contains(":");
    boolean words = headed.group("text") != null && !headed.group("text").isBlank();
    boolean bare = !colon && headed.group("name") == null;
    return words && !colon ? null : of(bare ? Kind.BARE : Kind.HEADED, number, headed);
  }

  private static TurnStamp of(Kind kind, int number, Matcher found) {
    String time = found.group("time");
    long millis = Clock.millis(time);
    if (millis == Clock.NONE) {
      throw new TranscriptRefused(
          number, "has a broken time: \"" + time + "\"", "write it as HH:MM:SS, such as 00:01:02");
    }
    String text = found.group("text");
    return new TurnStamp(kind, millis, plainName(found.group("name")), text == null ? "" : text);
  }

  /** A name without the marks of emphasis and the colon around it. */
  private static @Nullable String plainName(@Nullable String name) {
    String plain = name == null ? "" : Words.spaced(name.replaceAll("^[*_>\\s-]+|[*_:\\s]+$", ""));
    return plain.isEmpty() ? null : plain;
  }
}
