package earmark.transcripts.structured;

import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.RawCue.TimedWord;
import java.util.ArrayList;
import java.util.List;

/** An event of YouTube's {@code json3}: {@code tStartMs, dDurationMs, segs[utf8, tOffsetMs]}. */
final class JsonEvent {

  private JsonEvent() {}

  static RawCue read(JsonFields event) {
    long start = Math.max(0, event.number("tStartMs", 0));
    long length = event.number("dDurationMs", Clock.NONE);
    long end = length < 0 ? Clock.NONE : start + length;
    StringBuilder text = new StringBuilder();
    List<TimedWord> words = new ArrayList<>();
    boolean timed = false;
    for (JsonFields seg : event.words()) {
      String said = seg.text("utf8");
      timed |= seg.has("tOffsetMs");
      text.append(said);
      if (!said.isBlank()) {
        long at = start + Math.max(0, seg.number("tOffsetMs", 0));
        words.add(new TimedWord(at, Clock.NONE, null, CueText.spaced(said)));
      }
    }
    return new RawCue(start, end, null, CueText.spaced(text.toString()), timed ? words : List.of());
  }
}
