package earmark.notes.grounding;

import earmark.notes.reading.Word;
import java.util.List;

/** What a point must meet. Each rule may count on those before it in {@link #ALL}. */
final class PointRules {

  static final GroundingRule<PointCase> HAS_WORDS =
      new GroundingRule<>(Refusal.BLANK, point -> !Word.plain(point.text()).isEmpty());

  static final GroundingRule<PointCase> HAS_PROOF =
      new GroundingRule<>(Refusal.NO_PROOF, point -> !point.draft().proof().isEmpty());

  static final GroundingRule<PointCase> WAS_SAID =
      new GroundingRule<>(Refusal.NEVER_SAID, PointCase::isFound);

  static final GroundingRule<PointCase> HAS_ITS_CONTEXT =
      new GroundingRule<>(Refusal.NOT_SAID_BEFORE, PointCase::hasItsContext);

  static final GroundingRule<PointCase> IS_NOT_PAID =
      new GroundingRule<>(
          Refusal.PAID,
          point ->
              !point.source().isPaid(point.evidence()) && !point.source().isPaid(point.context()));

  static final GroundingRule<PointCase> HAS_ONE_SPEAKER_EACH =
      new GroundingRule<>(Refusal.SEVERAL_SPEAKERS, point -> point.evidence().hasOneSpeakerEach());

  static final GroundingRule<PointCase> IS_NOT_CUT_SHORT =
      new GroundingRule<>(
          Refusal.CUT_SHORT, point -> !point.source().turn(point.evidence().unquoted()));

  static final GroundingRule<PointCase> KEEPS_NUMBERS =
      new GroundingRule<>(Refusal.NUMBER_WITHOUT_PROOF, PointCase::keepsNumbers);

  static final GroundingRule<PointCase> KEEPS_NAMES =
      new GroundingRule<>(Refusal.NAME_WITHOUT_PROOF, PointCase::keepsNames);

  static final GroundingRule<PointCase> KEEPS_NEGATION =
      new GroundingRule<>(Refusal.NEGATION_LOST, PointCase::keepsNegation);

  static final GroundingRule<PointCase> IS_JUDGED =
      new GroundingRule<>(Refusal.NO_VERDICT, point -> point.verdict() != Verdict.NONE);

  static final GroundingRule<PointCase> DOES_NOT_OVERREACH =
      new GroundingRule<>(Refusal.OVERREACHES, point -> point.verdict() != Verdict.OVERREACHES);

  static final GroundingRule<PointCase> FOLLOWS_FROM_PROOF =
      new GroundingRule<>(Refusal.UNSUPPORTED, point -> point.verdict() == Verdict.CARRIED);

  static final GroundingRule<PointCase> IS_NEW =
      new GroundingRule<>(
          Refusal.REPEATED,
          point ->
              point.published().stream().noneMatch(text -> SharedWords.same(text, point.text())));

  static final List<GroundingRule<PointCase>> ALL =
      List.of(
          HAS_WORDS,
          HAS_PROOF,
          WAS_SAID,
          HAS_ITS_CONTEXT,
          IS_NOT_PAID,
          HAS_ONE_SPEAKER_EACH,
          IS_NOT_CUT_SHORT,
          KEEPS_NUMBERS,
          KEEPS_NAMES,
          KEEPS_NEGATION,
          IS_JUDGED,
          DOES_NOT_OVERREACH,
          FOLLOWS_FROM_PROOF,
          IS_NEW);

  /** For a headline, which may say what a point says. */
  static final List<GroundingRule<PointCase>> OF_HEADLINE = ALL.subList(0, ALL.indexOf(IS_NEW));

  private PointRules() {}
}
