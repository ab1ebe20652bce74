package earmark.transcripts.repair;

import earmark.text.Interruption;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.RawCue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes the text of cues one by one. */
final class EachCue {

  private EachCue() {}

  static Repair.Repaired apply(List<RawCue> cues, UnaryOperator<String> change) {
    List<RawCue> repaired = new ArrayList<>(cues.size());
    int count = 0;
    for (RawCue cue : cues) {
      Interruption.check();
      String text = CueText.spaced(change.apply(cue.text()));
      boolean changed = !text.equals(cue.text());
      count += changed ? 1 : 0;
      if (!text.isEmpty()) {
        repaired.add(changed ? changed(cue, text, change) : cue);
      }
    }
    return new Repair.Repaired(repaired, count);
  }

  private static RawCue changed(RawCue cue, String text, UnaryOperator<String> change) {
    return cue.saying(
        text,
        cue.words().stream()
            .map(
                word ->
                    new RawCue.TimedWord(
                        word.start(),
                        word.end(),
                        word.speaker(),
                        CueText.spaced(change.apply(word.text()))))
            .filter(word -> !word.text().isEmpty())
            .toList());
  }
}
