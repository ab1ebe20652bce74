package earmark.notes.grounding;

import earmark.notes.writing.Draft.DraftPoint;
import java.util.List;

/**
 * A proposed point with all that is known of it.
 *
 * @param draft the proposal
 * @param evidence what was found of its proof
 * @param published the texts of the points that are proven already
 * @param source the episode
 */
record PointCase(
    DraftPoint draft, Evidence evidence, List<String> published, EpisodeSource source) {

  static PointCase of(DraftPoint draft, List<String> published, EpisodeSource source) {
    return new PointCase(draft, source.evidence(draft.proof()), published, source);
  }

  String text() {
    return draft.text();
  }

  boolean isFound() {
    return evidence.places().size() == draft.proof().size();
  }

  /** Whether all numbers of the text are numbers of the proof too. */
  boolean keepsNumbers() {
    Numbers numbers = new Numbers(source.language());
    return numbers.in(evidence.text()).containsAll(numbers.in(text()));
  }
}
