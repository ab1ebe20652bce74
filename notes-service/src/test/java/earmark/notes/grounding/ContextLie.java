package earmark.notes.grounding;

import static earmark.notes.grounding.LyingWriter.said;

import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftPoint;
import java.util.List;
import java.util.stream.Stream;

/** Lies about what was said right before a point. */
enum ContextLie implements Lie {
  INVENTED(
      Refusal.NOT_SAID_BEFORE, "Did you ever steal?", "Salt is the biggest enemy of old steel."),
  QUESTION_OF_ANOTHER_ANSWER(
      Refusal.NOT_SAID_BEFORE,
      "How did that day end?",
      "My teacher Otto Brandt is a Nobel laureate."),
  SAID_AFTER(
      Refusal.NOT_SAID_BEFORE, "How did that day end?", "Salt is the biggest enemy of old steel."),
  OF_TWO_SPEAKERS(
      Refusal.NOT_SAID_BEFORE,
      "Did you ever lie about that? We cut the time again.",
      "We counted two million rivets."),
  PAID(Refusal.PAID, "It boils water.", "We cut the time from 40 minutes to nine.");

  private final Refusal reason;
  private final String context;
  private final String point;

  ContextLie(Refusal reason, String context, String point) {
    this.reason = reason;
    this.context = context;
    this.point = point;
  }

  static DraftPoint below(String context, String point) {
    Claim claim = said(point);
    return new DraftPoint(point, said(context), List.of(claim));
  }

  @Override
  public Draft toldIn(Draft truth) {
    return new Draft(
        truth.headline(),
        truth.guests(),
        truth.gist(),
        truth.reveals(),
        Stream.concat(Stream.of(below(context, point)), truth.takeaways().stream()).toList(),
        truth.works());
  }

  @Override
  public Refusal reason() {
    return reason;
  }
}
