package earmark.transcripts.align;

import earmark.contracts.Cue;
import earmark.contracts.Transcript;
import earmark.transcripts.raw.CueText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays the speakers that one transcript of an episode names over the times of another. */
public final class SpeakerOverlay {

  /** With fewer words in common the two are not of one recording. */
  private static final double ENOUGH = 0.6;

  /** Twenty hours of speech: beyond it, aligning takes more memory than a speaker is worth. */
  private static final int MOST_WORDS = 200_000;

  private SpeakerOverlay() {}

  /**
   * {@code timed} with the speakers of {@code labelled}, found by aligning their words. A cue in
   * which the speaker changes is cut there, its time shared by the lengths of its parts if its
   * words have no times.
   *
   * @return empty when the labels are none, when either has more than 200,000 words, or fewer than
   *     six of ten words of {@code timed} are found
   */
  public static Optional<Transcript> lay(Transcript timed, Transcript labelled) {
    if (words(timed) > MOST_WORDS || words(labelled) > MOST_WORDS) {
      return Optional.empty();
    }
    List<SpokenWord> words = SpokenWord.of(timed.cues());
    List<SpokenWord> labels = SpokenWord.of(labelled.cues());
    int[] matches = WordAlignment.align(SpokenWord.plain(words), SpokenWord.plain(labels));
    long found = Arrays.stream(matches).filter(match -> match >= 0).count();
    boolean named = labelled.cues().stream().anyMatch(cue -> cue.speaker() != null);
    if (!named || words.isEmpty() || found < ENOUGH * words.size()) {
      return Optional.empty();
    }
    @Nullable String[] speakers = speakers(words.size(), matches, labels);
    return Optional.of(
        new Transcript(
            timed.format(),
            timed.sha256(),
            timed.sourceUrl(),
            timed.condition(),
            cues(timed.cues(), words, speakers)));
  }

  private static long words(Transcript transcript) {
    return transcript.cues().stream().mapToLong(cue -> CueText.count(cue.text())).sum();
  }

  /** A word that was not found belongs to the speaker of the word before. */
  private static @Nullable String[] speakers(int count, int[] matches, List<SpokenWord> labels) {
    @Nullable String[] speakers = new @Nullable String[count];
    String speaker = null;
    for (int i = 0; i < count; i++) {
      speaker = matches[i] < 0 ? speaker : labels.get(matches[i]).speaker();
      speakers[i] = speaker;
    }
    for (int i = count - 2; i >= 0; i--) {
      speakers[i] = speakers[i] == null ? speakers[i + 1] : speakers[i];
    }
    return speakers;
  }

  private static List<Cue> cues(
      List<Cue> cues, List<SpokenWord> words, @Nullable String[] speakers) {
    List<Cue> laid = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int cue = words.get(from).cue();
      int to = from + 1;
      while (to < words.size()
          && words.get(to).cue() == cue
          && Objects.equals(speakers[to], speakers[from])) {
        to++;
      }
      laid.add(part(cues.get(cue), words.subList(from, to), speakers[from]));
      from = to;
    }
    return laid;
  }

  private static Cue part(Cue cue, List<SpokenWord> words, @Nullable String speaker) {
    int from = words.getFirst().from();
    int to = words.getLast().to();
    String text = cue.text().substring(from, to);
    List<Long> starts = cue.wordStarts();
    if (starts != null) {
      int first = words.getFirst().place();
      int next = words.getLast().place() + 1;
      long end = next < starts.size() ? starts.get(next) : cue.end();
      return new Cue(starts.get(first), end, speaker, text, starts.subList(first, next));
    }
    double length = cue.text().length();
    long span = cue.end() - cue.start();
    return new Cue(
        cue.start() + (long) (span * (from / length)),
        cue.start() + (long) (span * (to / length)),
        speaker,
        text);
  }
}
