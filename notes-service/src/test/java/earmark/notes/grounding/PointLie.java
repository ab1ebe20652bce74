package earmark.notes.grounding;

import static earmark.notes.grounding.LyingWriter.point;

import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftPoint;
import java.util.List;
import java.util.stream.Stream;

/** Lies about what was said. */
enum PointLie implements Lie {
  INVENTED_POINT(
      Refusal.NEVER_SAID, "She defrauded her investors.", "She defrauded her investors."),
  INVENTED_POINT_WITH_AN_UNRELATED_QUOTE(
      Refusal.UNSUPPORTED, "Mara Quill defrauded her investors.", "We cut the time again."),
  POINT_OF_ANOTHER_EPISODE(Refusal.NEVER_SAID, "Bees dance for clover.", "Bees dance for clover."),
  NEGATION_DROPPED(
      Refusal.NEGATION_LOST, "Everybody believed us at first.", "Nobody believed us at first."),
  NEGATION_ADDED(Refusal.NEGATION_LOST, "We never cut the time again.", "We cut the time again."),
  DENIAL_DROPPED(Refusal.NEGATION_LOST, "We cut corners.", "I don't think we cut corners."),
  QUOTE_CUT_OUT_OF_A_DENIAL(Refusal.CUT_SHORT, "We cut corners.", "we cut corners."),
  QUOTE_CUT_OUT_OF_A_CONDITION(Refusal.CUT_SHORT, "We lose the bridge.", "we lose the bridge."),
  QUOTE_CUT_OUT_OF_HEARSAY(Refusal.UNSUPPORTED, "Salt heals steel.", "salt heals steel."),
  CONDITION_DROPPED(
      Refusal.UNSUPPORTED,
      "The salt wins, we lose the bridge.",
      "If the salt wins, we lose the bridge."),
  HEARSAY_DROPPED(Refusal.UNSUPPORTED, "Salt heals steel.", "People say that salt heals steel."),
  NUMBER_CHANGED(
      Refusal.NUMBER_WITHOUT_PROOF,
      "We cut the time from 14 minutes to nine.",
      "We cut the time from 40 minutes to nine."),
  NUMBER_IN_WORDS_CHANGED(
      Refusal.NUMBER_WITHOUT_PROOF,
      "We cut the time from 40 minutes to five.",
      "We cut the time from 40 minutes to nine."),
  SCALE_CHANGED(
      Refusal.NUMBER_WITHOUT_PROOF,
      "We counted two billion rivets.",
      "We counted two million rivets."),
  NUMBER_ADDED(
      Refusal.NUMBER_WITHOUT_PROOF, "We cut the time again by 30.", "We cut the time again."),
  NUMBERS_EXCHANGED(
      Refusal.UNSUPPORTED,
      "We cut the time from nine minutes to 40.",
      "We cut the time from 40 minutes to nine."),
  WORD_ADDED(Refusal.UNSUPPORTED, "We secretly cut the time again.", "We cut the time again."),
  WORD_EXCHANGED(
      Refusal.UNSUPPORTED,
      "Salt is the biggest friend of old steel.",
      "Salt is the biggest enemy of old steel."),
  WORD_DROPPED(
      Refusal.UNSUPPORTED,
      "Salt is the enemy of old steel.",
      "Salt is the biggest enemy of old steel."),
  END_DROPPED(
      Refusal.UNSUPPORTED, "Salt is the biggest enemy.", "Salt is the biggest enemy of old steel."),
  END_CUT_OFF(Refusal.UNSUPPORTED, "Salt is the biggest enemy.", "Salt is the biggest enemy"),
  PEOPLE_EXCHANGED(Refusal.UNSUPPORTED, "They cut the time again.", "We cut the time again."),
  WRONG_SPEAKER(Refusal.UNSUPPORTED, "Ada Host: We cut the time again.", "We cut the time again."),
  QUESTION_AS_A_STATEMENT(
      Refusal.UNSUPPORTED, "Did you ever lie about that.", "Did you ever lie about that?"),
  STATEMENT_AS_A_QUESTION(Refusal.UNSUPPORTED, "We cut the time again?", "We cut the time again."),
  ONE_QUOTE_OF_TWO_SPEAKERS(
      Refusal.SEVERAL_SPEAKERS,
      "Did you ever lie about that? We cut the time again.",
      "Did you ever lie about that? We cut the time again."),
  QUOTES_OF_TWO_SPEAKERS(
      Refusal.UNSUPPORTED,
      "Did you ever lie about that? We cut the time again.",
      "Did you ever lie about that?",
      "We cut the time again."),
  QUOTE_REORDERED(Refusal.NEVER_SAID, "The time cut we again.", "The time cut we again."),
  TEXT_REORDERED(Refusal.UNSUPPORTED, "Again we cut the time.", "We cut the time again."),
  QUOTES_IN_ANOTHER_ORDER(
      Refusal.UNSUPPORTED,
      "We counted two million rivets. We cut the time again.",
      "We counted two million rivets.",
      "We cut the time again."),
  QUOTES_FAR_APART(
      Refusal.UNSUPPORTED,
      "We cut the time again. The birds came back.",
      "We cut the time again.",
      "The birds came back."),
  ONE_FALSE_QUOTE_BESIDE_A_TRUE_ONE(
      Refusal.NEVER_SAID, "We cut the time again.", "We cut the time again.", "We lied again."),
  NO_PROOF(Refusal.NO_PROOF, "We cut the time again."),
  BLANK_PROOF(Refusal.NEVER_SAID, "We cut the time again.", " "),
  PROOF_OF_MARKS(Refusal.NEVER_SAID, "We cut the time again.", "…"),
  BLANK_TEXT(Refusal.BLANK, " ", "We cut the time again."),
  TEXT_OF_MARKS(Refusal.BLANK, "…", "We cut the time again."),
  PAID_POINT(Refusal.PAID, "It boils water.", "It boils water."),
  PAID_QUOTE_BESIDE_A_TRUE_ONE(
      Refusal.PAID,
      "It boils water. We cut the time again.",
      "It boils water.",
      "We cut the time again."),
  REPEATED_POINT(Refusal.REPEATED, "Nobody believed us at first", "Nobody believed us at first.");

  private final Refusal reason;
  private final DraftPoint point;

  PointLie(Refusal reason, String text, String... claims) {
    this.reason = reason;
    this.point = point(text, claims);
  }

  @Override
  public Draft toldIn(Draft truth) {
    List<DraftPoint> takeaways =
        Stream.concat(Stream.of(point), truth.takeaways().stream()).toList();
    return new Draft(
        truth.headline(), truth.guests(), truth.gist(), truth.reveals(), takeaways, truth.works());
  }

  @Override
  public Refusal reason() {
    return reason;
  }
}
