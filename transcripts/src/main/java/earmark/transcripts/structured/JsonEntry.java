package earmark.transcripts.structured;

import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.RawCue.TimedWord;
import earmark.transcripts.raw.TranscriptRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a JSON transcript: a segment, a turn or an event of YouTube. */
final class JsonEntry {

  /** Longer than any recording, and far from where milliseconds overflow. */
  static final double MAX_SECONDS = 10_000_000;

  private static final Pattern TIME = Pattern.compile(Clock.TIME);

  /** What no number of seconds is longer than. */
  private static final int LONGEST_NUMBER = 40;

  private JsonEntry() {}

  /**
   * The entry as a cue, without text where it holds none.
   *
   * @param number 1-based
   * @param before who spoke last: an entry without a speaker goes on with theirs
   * @throws TranscriptRefused if its start is missing or a time is unreadable
   */
  static RawCue read(JsonFields node, int number, @Nullable String before) {
    if (node.has("tStartMs")) {
      return JsonEvent.read(node);
    }
    long start = millis(node, number, "startTime", "start", "timestamp");
    String name = CueText.spaced(node.text("speaker"));
    String speaker = name.isEmpty() ? before : name;
    String text = CueText.spaced(node.text("body", "text"));
    if (start == Clock.NONE) {
      throw new TranscriptRefused(
          0, "has no startTime in segment " + number, JsonTranscript.REMEDY);
    }
    return new RawCue(start, end(node, number, start), speaker, text, words(node, number));
  }

  private static long end(JsonFields node, int number, long start) {
    long end = millis(node, number, "endTime", "end");
    long length = millis(node, number, "duration");
    return end == Clock.NONE && length != Clock.NONE ? start + length : end;
  }

  private static List<TimedWord> words(JsonFields node, int number) {
    List<TimedWord> words = new ArrayList<>();
    for (JsonFields word : node.words()) {
      String text = CueText.spaced(word.text("word", "text"));
      String speaker = CueText.spaced(word.text("speaker"));
      if (!text.isEmpty()) {
        words.add(
            new TimedWord(
                millis(word, number, "start", "startTime"),
                millis(word, number, "end", "endTime"),
                speaker.isEmpty() ? null : speaker,
                text));
      }
    }
    return words;
  }

  /** The first field that is there; {@link Clock#NONE} when none is. */
  private static long millis(JsonFields node, int number, String... names) {
    for (String name : names) {
      String time = node.first(name);
      if (time != null) {
        return clock(time, number, name);
      }
    }
    return Clock.NONE;
  }

  private static long clock(String time, int number, String name) {
    String text = time.length() > LONGEST_NUMBER ? "" : time.strip();
    if (TIME.matcher(text).matches() && Clock.millis(text) != Clock.NONE) {
      return Clock.millis(text);
    }
    double seconds = number(text);
    if (Double.isNaN(seconds) || Math.abs(seconds) > MAX_SECONDS) {
      throw new TranscriptRefused(
          0,
          "has broken times in segment %d: %s is %s".formatted(number, name, cut(time)),
          JsonTranscript.REMEDY);
    }
    return Math.max(0, Math.round(seconds * 1000));
  }

  /** The number that {@code text} is; NaN if it is none. */
  static double number(String text) {
    try {
      return text.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(text.strip());
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  private static String cut(String time) {
    return time.length() > LONGEST_NUMBER ? time.substring(0, LONGEST_NUMBER) + "…" : time;
  }
}
