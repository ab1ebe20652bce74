package earmark.notes.grounding;

import earmark.notes.reading.Word;
import java.util.List;

/** What a point must meet. Each rule may count on those before it in {@link #ALL}. */
final class PointRules {

  static final Rule<PointCase> HAS_WORDS =
      new Rule<>(Refusal.BLANK, point -> !Word.plain(point.text()).isEmpty());

  static final Rule<PointCase> HAS_PROOF =
      new Rule<>(Refusal.NO_PROOF, point -> !point.draft().proof().isEmpty());

  static final Rule<PointCase> WAS_SAID = new Rule<>(Refusal.NEVER_SAID, PointCase::isFound);

  static final Rule<PointCase> IS_NOT_PAID =
      new Rule<>(Refusal.PAID, point -> !point.source().isPaid(point.evidence()));

  static final Rule<PointCase> HAS_ONE_SPEAKER_EACH =
      new Rule<>(Refusal.SEVERAL_SPEAKERS, point -> point.evidence().hasOneSpeakerEach());

  static final Rule<PointCase> IS_NOT_CUT_SHORT =
      new Rule<>(Refusal.CUT_SHORT, point -> !point.source().turn(point.evidence().unquoted()));

  static final Rule<PointCase> KEEPS_NUMBERS =
      new Rule<>(Refusal.NUMBER_WITHOUT_PROOF, PointCase::keepsNumbers);

  static final Rule<PointCase> KEEPS_NEGATION =
      new Rule<>(
          Refusal.NEGATION_LOST,
          point ->
              point.source().negates(point.text())
                  == point.source().negates(point.evidence().text()));

  static final Rule<PointCase> FOLLOWS_FROM_PROOF =
      new Rule<>(
          Refusal.UNSUPPORTED, point -> point.source().supports(point.text(), point.evidence()));

  static final Rule<PointCase> IS_NEW =
      new Rule<>(
          Refusal.REPEATED,
          point ->
              point.published().stream().noneMatch(text -> SharedWords.same(text, point.text())));

  static final List<Rule<PointCase>> ALL =
      List.of(
          HAS_WORDS,
          HAS_PROOF,
          WAS_SAID,
          IS_NOT_PAID,
          HAS_ONE_SPEAKER_EACH,
          IS_NOT_CUT_SHORT,
          KEEPS_NUMBERS,
          KEEPS_NEGATION,
          FOLLOWS_FROM_PROOF,
          IS_NEW);

  private PointRules() {}
}
