package earmark.notes.grounding;

import earmark.notes.reading.Span;
import earmark.notes.writing.Draft.DraftPoint;
import java.util.List;
import java.util.stream.Stream;

/**
 * A proposed point with all that is known of it.
 *
 * @param draft the proposal
 * @param evidence what was found of its proof
 * @param context what was found of the words right before it
 * @param published the texts of the points that are proven already
 * @param source the episode
 */
record PointCase(
    DraftPoint draft,
    Evidence evidence,
    Evidence context,
    List<String> published,
    EpisodeSource source) {

  /** So many words of others may stand between a point and what is said right before it. */
  private static final int INTERJECTION = 5;

  static PointCase of(DraftPoint draft, List<String> published, EpisodeSource source) {
    return new PointCase(
        draft,
        source.evidence(draft.proof()),
        source.evidence(Stream.ofNullable(draft.context()).toList()),
        published,
        source);
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

  /** Whether the point needs no context, or the words of it stand right before its first proof. */
  boolean hasItsContext() {
    if (draft.context() == null) {
      return true;
    }
    return !context.places().isEmpty()
        && isRightBefore(context.places().getFirst(), evidence.places().getFirst())
        && context.hasOneSpeakerEach();
  }

  private static boolean isRightBefore(Span context, Span proof) {
    return context.to() <= proof.from() && proof.from() - context.to() <= INTERJECTION;
  }

  ProvenPoint proven() {
    ProvenQuote before = context.quotes().isEmpty() ? null : context.quotes().getFirst();
    return new ProvenPoint(text(), before, evidence.quotes());
  }
}
