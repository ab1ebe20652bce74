package earmark.transcripts.structured;

import earmark.contracts.Condition.Origin;
import earmark.contracts.Condition.Timing;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.Head;
import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.RecordSize;
import earmark.transcripts.raw.TranscriptRefused;
import earmark.transcripts.turns.TurnHead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** A JSON transcript, and what it reveals about the tool that wrote it. */
final class JsonDocument {

  private static final int MAX_FIELD = 5000;
  private static final Set<String> FIELDS =
      Set.of("title", "source_url", "url", "duration", "version");
  private static final Set<String> WHISPER_MARKS =
      Set.of("seek", "tokens", "avg_logprob", "no_speech_prob", "compression_ratio");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(?:\\.\\d{1,9})?");

  /** The names of fields that tell which tool wrote the file. */
  static final Set<String> MARKS =
      Stream.concat(WHISPER_MARKS.stream(), Stream.of("tStartMs", "timestamp", "words"))
          .collect(Collectors.toUnmodifiableSet());

  private final List<RawCue> cues = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();
  private final Set<String> marks = new HashSet<>();
  private final RecordSize size = new RecordSize();
  private @Nullable String speaker;
  private int number;
  private boolean found;

  void field(String name, @Nullable String value) {
    if (name.equals("word_segments")) {
      marks.add("whisperx");
    } else if (value != null && value.length() <= MAX_FIELD && FIELDS.contains(name)) {
      fields.putIfAbsent(name, value);
    }
  }

  void listFound() {
    found = true;
  }

  void entry(JsonParser json) {
    number++;
    JsonFields fields = JsonFields.read(json, marks, size);
    RawCue cue = JsonEntry.read(fields, number, speaker);
    speaker = cue.speaker();
    if (!cue.text().isEmpty()) {
      size.add(cue.speaker(), cue.text());
      cues.add(cue);
    }
  }

  /**
   * All of it.
   *
   * @throws TranscriptRefused if there was no list of what was said
   */
  ParsedTranscript parsed() {
    if (!found) {
      throw new TranscriptRefused(0, "is JSON without a list of segments", JsonTranscript.REMEDY);
    }
    return new ParsedTranscript(format(), cues, head(), timing(), origin());
  }

  private String format() {
    if (marks.contains("tStartMs")) {
      return "youtube-json3";
    }
    if (byWhisper() && !marks.contains("whisperx")) {
      return "whisper-json";
    }
    if (marks.contains("whisperx") || (marks.contains("words") && !fields.containsKey("version"))) {
      return "whisperx-json";
    }
    return marks.contains("timestamp") ? "json-turns" : "podcast-json";
  }

  private boolean byWhisper() {
    return !Collections.disjoint(marks, WHISPER_MARKS);
  }

  private Origin origin() {
    boolean byWord = cues.stream().anyMatch(cue -> !cue.words().isEmpty());
    return format().startsWith("whisper") || (marks.contains("tStartMs") && byWord)
        ? Origin.AUTOMATIC
        : Origin.UNKNOWN;
  }

  private Timing timing() {
    long byWord = cues.stream().filter(cue -> !cue.words().isEmpty()).count();
    long single = cues.stream().filter(cue -> cue.text().indexOf(' ') < 0).count();
    if (byWord * 2 > cues.size() || (cues.size() > 1 && single * 10 > cues.size() * 9L)) {
      return Timing.WORD;
    }
    return marks.contains("timestamp") ? Timing.TURN : Timing.CUE;
  }

  private Head head() {
    String title = fields.get("title");
    String url = fields.getOrDefault("source_url", fields.getOrDefault("url", ""));
    return new Head(
        title == null || title.isBlank() ? null : CueText.spaced(title),
        List.of(),
        null,
        seconds(fields.getOrDefault("duration", "")),
        TurnHead.video(url),
        List.of());
  }

  private static @Nullable Integer seconds(String duration) {
    return SECONDS.matcher(duration).matches()
        ? (int) Math.round(Double.parseDouble(duration))
        : null;
  }
}
