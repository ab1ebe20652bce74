package earmark.transcripts.repair;

import earmark.contracts.Condition.Timing;
import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.RawCue.TimedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a cue of each run of timed words that one speaker says. Its text is that of the words, and
 * its times hold theirs. That is no repair, and counts none.
 */
final class SplitBySpeaker implements Repair {

  private final Timing timing;

  SplitBySpeaker(Timing timing) {
    this.timing = timing;
  }

  @Override
  public RepairKind kind() {
    return RepairKind.TIMES;
  }

  @Override
  public Repaired apply(List<RawCue> cues) {
    List<RawCue> split = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      RawCue cue = cues.get(i);
      long next = i + 1 < cues.size() ? cues.get(i + 1).start() : Clock.NONE;
      if (cue.words().isEmpty()) {
        split.add(cue);
      } else if (timing != Timing.WORD) {
        split.add(cue.saying(cue.text(), List.of()));
      } else {
        split(cue, next, split);
      }
    }
    return new Repaired(split, 0);
  }

  private static void split(RawCue cue, long next, List<RawCue> split) {
    List<TimedWord> words = cue.words();
    for (int from = 0; from < words.size(); ) {
      String speaker = speaker(cue, words.get(from));
      int to = from + 1;
      while (to < words.size() && Objects.equals(speaker, speaker(cue, words.get(to)))) {
        to++;
      }
      List<TimedWord> run = List.copyOf(words.subList(from, to));
      split.add(
          new RawCue(
              from == 0 && cue.isTimed() ? cue.start() : start(run),
              to == words.size() ? lastEnd(cue, next) : words.get(to).start(),
              speaker,
              String.join(" ", run.stream().map(TimedWord::text).toList()),
              run));
      from = to;
    }
  }

  private static @Nullable String speaker(RawCue cue, TimedWord word) {
    return word.speaker() == null ? cue.speaker() : word.speaker();
  }

  /** Where the first word starts; words before the first time take their usual time. */
  private static long start(List<TimedWord> run) {
    long before = 0;
    for (TimedWord word : run) {
      if (word.start() != Clock.NONE) {
        return Math.max(0, word.start() - before);
      }
      before += SpeakingRate.usual(word.text());
    }
    return Clock.NONE;
  }

  private static long lastEnd(RawCue cue, long next) {
    TimedWord last = cue.words().getLast();
    long end = earlier(cue.end(), last.end() == Clock.NONE ? next : last.end());
    return cue.end() == Clock.NONE && end != Clock.NONE ? Math.max(end, last.start()) : end;
  }

  private static long earlier(long one, long other) {
    return one == Clock.NONE ? other : other == Clock.NONE ? one : Math.min(one, other);
  }
}
