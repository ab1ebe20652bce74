package earmark.transcripts.repair;

import earmark.contracts.Condition.Timing;
import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.RawCue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets each cue end after it starts; one without an end lasts until the next. */
final class FixEnds implements Repair {

  private final Timing timing;
  private final @Nullable Integer durationSeconds;

  FixEnds(Timing timing, @Nullable Integer durationSeconds) {
    this.timing = timing;
    this.durationSeconds = durationSeconds;
  }

  @Override
  public RepairKind kind() {
    return RepairKind.TIMES;
  }

  @Override
  public Repaired apply(List<RawCue> cues) {
    List<RawCue> repaired = new ArrayList<>(cues.size());
    int count = 0;
    for (int i = 0; i < cues.size(); i++) {
      RawCue cue = cues.get(i);
      boolean wrong = cue.end() < cue.start();
      count += wrong && cue.end() != Clock.NONE ? 1 : 0;
      long next = i + 1 < cues.size() ? cues.get(i + 1).start() : last(cue);
      repaired.add(wrong ? cue.at(cue.start(), end(cue, next)) : cue);
    }
    return new Repaired(repaired, count);
  }

  /** A turn lasts until the next one; a caption or a word not longer than it can. */
  private long end(RawCue cue, long next) {
    boolean turns = timing == Timing.TURN || timing == Timing.SPARSE;
    long usual = cue.start() + SpeakingRate.usual(cue.text());
    return Math.max(cue.start(), turns ? next : Math.min(next, usual + 2000));
  }

  private long last(RawCue cue) {
    long end = durationSeconds == null ? 0 : durationSeconds * 1000L;
    return end > cue.start() ? end : cue.start() + SpeakingRate.usual(cue.text());
  }
}
