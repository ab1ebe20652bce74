package earmark.transcripts.structured;

import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.RawCue.TimedWord;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An event of YouTube's {@code json3}: {@code tStartMs, dDurationMs, segs[utf8, tOffsetMs]}. */
final class JsonEvent {

  private JsonEvent() {}

  static RawCue read(JsonNode event) {
    long start = Math.max(0, event.path("tStartMs").asLong(0));
    long length = event.path("dDurationMs").asLong(Clock.NONE);
    long end = length < 0 ? Clock.NONE : start + length;
    StringBuilder text = new StringBuilder();
    List<TimedWord> words = new ArrayList<>();
    boolean timed = false;
    for (JsonNode seg : event.path("segs")) {
      String said = seg.path("utf8").asString("");
      timed |= seg.has("tOffsetMs");
      text.append(said);
      if (!said.isBlank()) {
        long at = start + Math.max(0, seg.path("tOffsetMs").asLong(0));
        words.add(new TimedWord(at, Clock.NONE, null, CueText.spaced(said)));
      }
    }
    return new RawCue(start, end, null, CueText.spaced(text.toString()), timed ? words : List.of());
  }
}
