package earmark.transcripts.structured;

import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.RawCue.TimedWord;
import earmark.transcripts.raw.TranscriptRefused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one entry of a JSON transcript: a segment, a turn or an event of YouTube. */
final class JsonEntry {

  /** Longer than any recording, and far from where milliseconds overflow. */
  private static final double MAX_SECONDS = 10_000_000;

  private JsonEntry() {}

  /**
   * The entry as a cue, without text where it holds none.
   *
   * @param number 1-based
   * @param before who spoke last: an entry without a speaker goes on with theirs
   * @throws TranscriptRefused if its start is missing or a time is unreadable
   */
  static RawCue read(JsonNode node, int number, @Nullable String before) {
    if (node.has("tStartMs")) {
      return JsonEvent.read(node);
    }
    long start = millis(node, number, "startTime", "start", "timestamp");
    String name = CueText.spaced(node.path("speaker").asString(""));
    String speaker = name.isEmpty() ? before : name;
    String text = CueText.spaced(node.path("body").asString(node.path("text").asString("")));
    if (start == Clock.NONE) {
      throw new TranscriptRefused(
          0, "has no startTime in segment " + number, JsonTranscript.REMEDY);
    }
    return new RawCue(start, end(node, number, start), speaker, text, words(node, number));
  }

  private static long end(JsonNode node, int number, long start) {
    long end = millis(node, number, "endTime", "end");
    long length = millis(node, number, "duration");
    return end == Clock.NONE && length != Clock.NONE ? start + length : end;
  }

  private static List<TimedWord> words(JsonNode node, int number) {
    List<TimedWord> words = new ArrayList<>();
    for (JsonNode word : node.path("words")) {
      String text = CueText.spaced(word.path("word").asString(word.path("text").asString("")));
      String speaker = CueText.spaced(word.path("speaker").asString(""));
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
  private static long millis(JsonNode node, int number, String... names) {
    for (String name : names) {
      JsonNode time = node.path(name);
      if (!time.isMissingNode() && !time.isNull()) {
        return clock(time, number, name);
      }
    }
    return Clock.NONE;
  }

  private static long clock(JsonNode time, int number, String name) {
    String text = time.asString("").strip();
    if (text.matches(Clock.TIME) && Clock.millis(text) != Clock.NONE) {
      return Clock.millis(text);
    }
    double seconds = time.asDouble(Double.NaN);
    if (Double.isNaN(seconds) || Math.abs(seconds) > MAX_SECONDS) {
      throw new TranscriptRefused(
          0,
          "has broken times in segment %d: %s is %s".formatted(number, name, cut(time)),
          JsonTranscript.REMEDY);
    }
    return Math.max(0, Math.round(seconds * 1000));
  }

  private static String cut(JsonNode time) {
    String shown = time.toString();
    return shown.length() > 40 ? shown.substring(0, 40) + "…" : shown;
  }
}
