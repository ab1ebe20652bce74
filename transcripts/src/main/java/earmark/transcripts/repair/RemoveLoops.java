package earmark.transcripts.repair;

import earmark.contracts.Condition.Origin;
import earmark.transcripts.raw.RawCue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cuts the loops of speech recognisers, which say a line again and again: of a run of the same cue,
 * or of the same phrase within a cue, the first stays. What a person wrote down is left alone.
 */
final class RemoveLoops implements Repair {

  /** Fewer are said by people too. */
  private static final int CUES = 3;

  /** People say "no, no, no, no" and "yeah" by turns. */
  private static final int CUES_OF_A_WORD = 6;

  private final Origin origin;

  RemoveLoops(Origin origin) {
    this.origin = origin;
  }

  @Override
  public RepairKind kind() {
    return RepairKind.REPEATS;
  }

  @Override
  public Repaired apply(List<RawCue> cues) {
    if (origin == Origin.HUMAN) {
      return new Repaired(cues, 0);
    }
    List<RawCue> left = new ArrayList<>(cues.size());
    int count = 0;
    for (int from = 0; from < cues.size(); ) {
      int to = endOfRun(cues, from);
      boolean loop = to - from >= (cues.get(from).text().indexOf(' ') < 0 ? CUES_OF_A_WORD : CUES);
      for (int i = from; i < (loop ? from + 1 : to); i++) {
        RawCue cut = PhraseLoop.cut(cues.get(i));
        count += cut.equals(cues.get(i)) ? 0 : 1;
        left.add(cut);
      }
      count += loop ? to - from - 1 : 0;
      from = to;
    }
    return new Repaired(left, count);
  }

  private static int endOfRun(List<RawCue> cues, int from) {
    RawCue first = cues.get(from);
    int to = from + 1;
    while (to < cues.size()
        && cues.get(to).text().equalsIgnoreCase(first.text())
        && Objects.equals(cues.get(to).speaker(), first.speaker())) {
      to++;
    }
    return to;
  }
}
