package earmark.transcripts.repair;

import earmark.contracts.Condition.Timing;
import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.RawCue.TimedWord;
import java.util.ArrayList;
import java.util.List;

/** Makes a cue of each word that has a time of its own; that is no repair, and counts none. */
final class WordsApart implements Repair {

  private final Timing timing;

  WordsApart(Timing timing) {
    this.timing = timing;
  }

  @Override
  public Kind kind() {
    return Kind.TIMES;
  }

  @Override
  public Repaired apply(List<RawCue> cues) {
    if (timing != Timing.WORD) {
      return new Repaired(cues, 0);
    }
    List<RawCue> apart = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      RawCue cue = cues.get(i);
      long next = i + 1 < cues.size() ? cues.get(i + 1).start() : Clock.NONE;
      apart.addAll(cue.words().isEmpty() ? List.of(cue) : words(cue, next));
    }
    return new Repaired(apart, 0);
  }

  private static List<RawCue> words(RawCue cue, long next) {
    List<RawCue> apart = new ArrayList<>();
    for (int i = 0; i < cue.words().size(); i++) {
      TimedWord word = cue.words().get(i);
      long start = i == 0 && word.start() == Clock.NONE ? cue.start() : word.start();
      long end = word.end();
      if (end == Clock.NONE) {
        end =
            i + 1 < cue.words().size() ? cue.words().get(i + 1).start() : earlier(cue.end(), next);
      }
      String speaker = word.speaker() == null ? cue.speaker() : word.speaker();
      apart.add(RawCue.of(start, end, speaker, word.text()));
    }
    return apart;
  }

  private static long earlier(long one, long other) {
    return one == Clock.NONE ? other : other == Clock.NONE ? one : Math.min(one, other);
  }
}
