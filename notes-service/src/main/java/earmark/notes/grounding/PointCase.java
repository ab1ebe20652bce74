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
    return source.areAllFound(draft.proof());
  }

  /** Whether all numbers of the text are numbers of the proof or of the metadata. */
  boolean keepsNumbers() {
    return source.carried().numbers(text(), evidence);
  }

  /** Whether all names of the text stand in or near the proof, or in the metadata. */
  boolean keepsNames() {
    return source.carried().names(text(), evidence);
  }

  /**
   * Whether the text says no where its proof does. Words of the writer's own may put a no in
   * another way, but may not say no of their own.
   */
  boolean keepsNegation() {
    boolean said = source.negates(evidence.text());
    return source.negates(text()) ? said : !said || source.isJudged();
  }

  Verdict verdict() {
    return source.verdict(statement());
  }

  private Statement statement() {
    return new Statement(text(), evidence);
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
    return new ProvenPoint(text(), source.wordsOf(statement()), before, evidence.quotes());
  }
}
