package earmark.transcripts.turns;

import earmark.transcripts.raw.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the turns or lines of a text can be stamped with times. A file keeps to one. */
enum TurnShape {
  /** {@code Name [(00:01:02)](link) text}. */
  LINKED(1) {
    @Override
    @Nullable TurnStamp read(String line) {
      TurnStamp stamp = TurnStamp.of(line);
      return stamp != null && stamp.kind() == TurnStamp.StampKind.LINKED ? stamp : null;
    }
  },
  /** {@code Name (00:01:02):} or {@code (00:01:02)}, with the words below. */
  HEADED(1) {
    @Override
    @Nullable TurnStamp read(String line) {
      TurnStamp stamp = TurnStamp.of(line);
      return stamp != null && stamp.kind() != TurnStamp.StampKind.LINKED ? stamp : null;
    }
  },
  /** {@code Name: 00:01:02} or {@code Name 1:02}, with the words behind or below. */
  NAME_FIRST(3) {
    @Override
    @Nullable TurnStamp read(String line) {
      return stamped(TurnStamp.StampKind.HEADED, NAME_TIME.matcher(line));
    }
  },
  /** {@code [00:01:02] text} and {@code 1:02 text}; the words may stand below. */
  TIME_FIRST(3) {
    @Override
    @Nullable TurnStamp read(String line) {
      TurnStamp stamp = stamped(TurnStamp.StampKind.LINE, TIME_TEXT.matcher(line));
      return stamp != null && stamp.text().isBlank()
          ? new TurnStamp(TurnStamp.StampKind.BARE, stamp.time(), null, "")
          : stamp;
    }
  },
  /** {@code text [00:01:02]}, with or without a link. */
  TIME_LAST(3) {
    @Override
    @Nullable TurnStamp read(String line) {
      int from = Math.max(0, line.length() - LONGEST_LINK);
      int at = Math.max(line.lastIndexOf("[["), line.indexOf('[', from));
      if (at < 1 || at < from) {
        return null;
      }
      Matcher tail = TAIL.matcher(line).region(at, line.length());
      if (!tail.matches()) {
        return null;
      }
      long time = Clock.millis(tail.group("time"));
      String text = BULLET.matcher(line.substring(0, at)).replaceFirst("");
      return time == Clock.NONE ? null : new TurnStamp(TurnStamp.StampKind.LINE, time, null, text);
    }
  };

  private static final int LONGEST_LINK = 300;
  private static final Pattern BULLET = Pattern.compile("^\\s*[-*•>]\\s+");
  private static final Pattern TAIL =
      Pattern.compile("\\[{1,2}\\(?(?<time>%s)\\)?\\](?:\\([^()]*\\)\\]?)?".formatted(Clock.TIME));
  private static final Pattern NAME_TIME =
      Pattern.compile(
          "\\A[*_]{0,3}(?<name>[\\p{L}\\p{N}][^\\[\\]():*]{0,50}?)[*_]{0,3}"
              .concat(
                  "(?:[*_]{0,3}:[*_]{0,3}\\s{1,20}[\\[(]?(?<time>%1$s)[\\])]?(?!\\d)(?<text>.*)")
              .concat("|\\s{1,20}[\\[(]?(?<other>%1$s)[\\])]?\\s{0,20}:?)")
              .formatted(Clock.TIME),
          Pattern.DOTALL);
  private static final Pattern TIME_TEXT =
      Pattern.compile(
          "\\A(?:[-*•>]\\s{1,20})?[*_]{0,2}\\\\?[\\[(]?(?<time>%1$s)\\\\?[\\])]?(?:\\([^()\\s]{0,300}\\))?[*_]{0,2}"
              .concat(
                  "(?:\\s{0,20}[-–—]\\s{0,20}%1$s[\\])]?)?(?:\\s{0,20}[-–—:|])?(?:\\s+(?<text>.*))?")
              .formatted(Clock.TIME),
          Pattern.DOTALL);

  private final int least;

  TurnShape(int least) {
    this.least = least;
  }

  /** How many lines a file must have of it. */
  int least() {
    return least;
  }

  /** The stamp of {@code line}, which has no white space around it, or null when it has none. */
  abstract @Nullable TurnStamp read(String line);

  private static @Nullable TurnStamp stamped(TurnStamp.StampKind kind, Matcher found) {
    if (!found.matches()) {
      return null;
    }
    boolean named = found.pattern() == NAME_TIME;
    String clock = found.group("time");
    long time = Clock.millis(clock == null ? found.group("other") : clock);
    String text = found.group("text");
    String speaker = named ? TurnStamp.plainName(found.group("name")) : null;
    return time == Clock.NONE
        ? null
        : new TurnStamp(kind, time, speaker, text == null ? "" : text.strip());
  }
}
