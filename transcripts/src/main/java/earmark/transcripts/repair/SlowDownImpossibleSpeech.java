package earmark.transcripts.repair;

import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.TranscriptRefused;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives more time to what would be spoken faster than 40 characters a second: first the silence
 * behind it, else the time of the cues that follow is shared.
 */
final class SlowDownImpossibleSpeech implements Repair {

  @Override
  public RepairKind kind() {
    return RepairKind.TIMES;
  }

  @Override
  public Repaired apply(List<RawCue> cues) {
    refuseAbsurd(cues);
    List<RawCue> repaired = new ArrayList<>(cues);
    int count = 0;
    long free = 0;
    for (int i = 0; i < repaired.size(); ) {
      RawCue cue = repaired.get(i);
      if (!isTooFast(cue) && cue.start() >= free) {
        i++;
        continue;
      }
      long start = Math.max(free, cue.start());
      int to = enough(repaired, i, start);
      long end = end(repaired, i, to, start);
      List<RawCue> shared = SpreadTimes.shared(repaired.subList(i, to), start, end);
      for (int j = i; j < to; j++) {
        repaired.set(j, shared.get(j - i));
        count++;
      }
      free = to < repaired.size() && repaired.get(to).start() < end ? end : free;
      i = to;
    }
    return new Repaired(repaired, count);
  }

  static boolean isTooFast(RawCue cue) {
    return cue.end() - cue.start() < SpeakingRate.shortest(cue.text());
  }

  /** The first index up to which the time suffices. */
  private static int enough(List<RawCue> cues, int from, long start) {
    long needed = 0;
    int to = from;
    do {
      needed += SpeakingRate.shortest(cues.get(to).text()) + 1;
      to++;
    } while (to < cues.size() && cues.get(to).start() - start < needed);
    return to;
  }

  private static long end(List<RawCue> cues, int from, int to, long start) {
    long needed = 1;
    long usual = 0;
    for (RawCue cue : cues.subList(from, to)) {
      needed += SpeakingRate.shortest(cue.text()) + 1;
      usual += SpeakingRate.usual(cue.text());
    }
    long own = Math.max(cues.get(to - 1).end(), start + needed);
    long next = to < cues.size() ? cues.get(to).start() : Long.MAX_VALUE;
    return Math.max(start + needed, Math.min(next, Math.min(own, start + usual)));
  }

  private static void refuseAbsurd(List<RawCue> cues) {
    if (cues.isEmpty()) {
      return;
    }
    long needed = cues.stream().mapToLong(cue -> SpeakingRate.shortest(cue.text())).sum();
    long latest = cues.stream().mapToLong(RawCue::end).max().orElse(0);
    long given = latest - cues.getFirst().start();
    if (cues.size() > 2 && needed > given) {
      throw new TranscriptRefused(
          0,
          "would be spoken at %,d characters a second".formatted(needed * 40 / Math.max(1, given)),
          "correct its times (nobody speaks faster than 40), or send it without any");
    }
  }
}
