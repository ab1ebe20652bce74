package earmark.transcripts;

import earmark.transcripts.align.SpeakerOverlay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the best of several transcripts of one recording. */
public final class BestOf {

  private final List<ReadTranscript> all = new ArrayList<>();

  /** Adds a transcript; of two that are equally faithful, the one that was added first counts. */
  public void add(ReadTranscript transcript) {
    all.add(transcript);
  }

  /** Whether another transcript cannot add anything: the best has all times and speakers. */
  public boolean isComplete() {
    return mostFaithful().filter(BestOf::hasTimesAndSpeakers).isPresent();
  }

  /**
   * Returns the most faithful transcript. If it does not say who speaks, it gets the speakers of
   * the first other transcript that does and whose words align with its own.
   *
   * @return empty if none was added
   */
  public Optional<ReadTranscript> result() {
    return mostFaithful().map(this::withSpeakers);
  }

  private Optional<ReadTranscript> mostFaithful() {
    return all.stream().max(Comparator.comparing(BestOf::fidelity));
  }

  private ReadTranscript withSpeakers(ReadTranscript best) {
    if (fidelity(best).speakers()) {
      return best;
    }
    return all.stream()
        .filter(other -> fidelity(other).speakers())
        .flatMap(other -> SpeakerOverlay.lay(best.transcript(), other.transcript()).stream())
        .findFirst()
        .map(transcript -> new ReadTranscript(transcript, best.head()))
        .orElse(best);
  }

  private static boolean hasTimesAndSpeakers(ReadTranscript read) {
    Fidelity fidelity = fidelity(read);
    return fidelity.placed() == Fidelity.ALL_PLACED && fidelity.speakers();
  }

  private static Fidelity fidelity(ReadTranscript read) {
    return Fidelity.of(read.transcript());
  }
}
