package earmark.notes.grounding;

import earmark.notes.reading.Sentence;
import earmark.notes.writing.Claim;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is proposed of a guest, with all that is known of it.
 *
 * @param name of the guest
 * @param bio one line
 * @param evidence what was found of its proof; nothing where it comes from the metadata
 * @param source the episode
 */
record BioCase(String name, String bio, Evidence evidence, EpisodeSource source) {

  /** Drawn from what is said. */
  static BioCase said(String name, String bio, List<Claim> proof, EpisodeSource source) {
    List<Claim> found = source.areAllFound(proof) ? proof : List.of();
    return new BioCase(name, bio, source.evidence(found), source);
  }

  /** Drawn from what the publisher writes. */
  static BioCase written(String name, String bio, EpisodeSource source) {
    return new BioCase(name, bio, source.evidence(List.of()), source);
  }

  ProvenGuest proven() {
    return new ProvenGuest(name, bio, evidence.quotes());
  }

  boolean isFound() {
    return !evidence.places().isEmpty();
  }

  boolean follows() {
    return Verbatim.hasSameWords(bio, evidence)
        || source.verdict(new Statement(name + ": " + bio, evidence)) == Verdict.CARRIED;
  }

  /** The quote within its sentence and those near before it. */
  Passage whereSaid() {
    List<Sentence> own = evidence.sentences();
    String before =
        evidence.nearby().stream()
            .filter(sentence -> sentence.index() < own.getFirst().index())
            .map(Sentence::text)
            .reduce("", (a, b) -> a + b + " ");
    String sentences = String.join(" ", own.stream().map(Sentence::text).toList());
    return Passage.find(evidence.text(), before + sentences)
        .orElseThrow(() -> new IllegalStateException("A quote stands in its own sentences"));
  }

  /** The places where the metadata has these very words. */
  List<Passage> whereWritten() {
    return Stream.of(
            source.briefing().episode().title(), source.briefing().episode().about().description())
        .filter(Objects::nonNull)
        .flatMap(text -> Passage.find(bio, text).stream())
        .toList();
  }

  /** Whether a passage is about this guest rather than somebody else. */
  boolean isAbout(Passage passage) {
    return new AboutPerson(name, source.briefing().cast(), source.language()).holds(passage);
  }
}
