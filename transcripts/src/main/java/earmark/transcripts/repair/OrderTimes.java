package earmark.transcripts.repair;

import earmark.contracts.Condition.Timing;
import earmark.transcripts.align.LongestRun;
import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.TranscriptRefused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Makes times run forward. Captions that overlap a little are put in order; a time that fits
 * nowhere is forgotten, and its words stay where they stand in the text.
 */
final class OrderTimes implements Repair {

  /** Captions of two people who speak at once are this close. */
  private static final long OVERLAP = 30_000;

  private final Timing timing;

  OrderTimes(Timing timing) {
    this.timing = timing;
  }

  @Override
  public RepairKind kind() {
    return RepairKind.TIMES;
  }

  @Override
  public Repaired apply(List<RawCue> cues) {
    boolean[] forward = LongestRun.of(cues.stream().mapToLong(RawCue::start).toArray());
    boolean captions = timing == Timing.CUE || timing == Timing.WORD;
    List<RawCue> ordered = new ArrayList<>(cues.size());
    int lost = 0;
    long before = 0;
    for (int i = 0; i < cues.size(); i++) {
      RawCue cue = cues.get(i);
      boolean fits = forward[i] || (captions && Math.abs(cue.start() - before) <= OVERLAP);
      boolean wrong = cue.isTimed() && !fits;
      lost += wrong ? 1 : 0;
      ordered.add(wrong ? cue.at(Clock.NONE, Clock.NONE) : cue);
      before = forward[i] ? cue.start() : before;
    }
    refuseAbsurd(lost, cues.size());
    return new Repaired(inOrder(ordered), lost);
  }

  /** Words without a time stay behind those that they follow. */
  private static List<RawCue> inOrder(List<RawCue> cues) {
    long[] times = new long[cues.size()];
    long time = 0;
    for (int i = 0; i < times.length; i++) {
      time = cues.get(i).isTimed() ? cues.get(i).start() : time;
      times[i] = time;
    }
    Integer[] order = new Integer[times.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingLong(i -> times[i]));
    return Arrays.stream(order).map(cues::get).toList();
  }

  private static void refuseAbsurd(int lost, int all) {
    if (lost * 3L > all && lost > 1) {
      throw new TranscriptRefused(
          0,
          "has times in no order: %d of %d run backwards".formatted(lost, all),
          "correct its times, or send it without any");
    }
  }
}
