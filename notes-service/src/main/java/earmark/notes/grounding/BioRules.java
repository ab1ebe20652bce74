package earmark.notes.grounding;

import earmark.notes.reading.Word;
import java.util.List;

/** What the bio of a guest must meet. Each rule may count on those before it in its list. */
final class BioRules {

  static final Rule<BioCase> HAS_WORDS =
      new Rule<>(Refusal.BLANK, bio -> !Word.plain(bio.bio()).isEmpty());

  static final Rule<BioCase> WAS_SAID = new Rule<>(Refusal.NEVER_SAID, BioCase::isFound);

  static final Rule<BioCase> IS_NOT_PAID =
      new Rule<>(Refusal.PAID, bio -> !bio.source().isPaid(bio.evidence()));

  static final Rule<BioCase> HAS_ONE_SPEAKER =
      new Rule<>(Refusal.SEVERAL_SPEAKERS, bio -> bio.evidence().hasOneSpeakerEach());

  static final Rule<BioCase> IS_NOT_CUT_SHORT =
      new Rule<>(Refusal.CUT_SHORT, bio -> !bio.source().turn(bio.whereSaid().restOfClause()));

  static final Rule<BioCase> FOLLOWS_FROM_PROOF = new Rule<>(Refusal.UNSUPPORTED, BioCase::follows);

  static final Rule<BioCase> IS_SAID_OF_THEM =
      new Rule<>(Refusal.ABOUT_SOMEBODY_ELSE, bio -> bio.isAbout(bio.whereSaid()));

  static final Rule<BioCase> IS_WRITTEN =
      new Rule<>(Refusal.NOT_IN_METADATA, bio -> !bio.whereWritten().isEmpty());

  static final Rule<BioCase> IS_NOT_CUT_SHORT_THERE =
      new Rule<>(
          Refusal.CUT_SHORT,
          bio -> bio.whereWritten().stream().noneMatch(at -> bio.source().turn(at.restOfClause())));

  static final Rule<BioCase> IS_WRITTEN_OF_THEM =
      new Rule<>(
          Refusal.ABOUT_SOMEBODY_ELSE, bio -> bio.whereWritten().stream().anyMatch(bio::isAbout));

  /** For a bio that is drawn from what is said. */
  static final List<Rule<BioCase>> SAID =
      List.of(
          HAS_WORDS,
          WAS_SAID,
          IS_NOT_PAID,
          HAS_ONE_SPEAKER,
          IS_NOT_CUT_SHORT,
          FOLLOWS_FROM_PROOF,
          IS_SAID_OF_THEM);

  /** For a bio that is drawn from what the publisher writes. */
  static final List<Rule<BioCase>> WRITTEN =
      List.of(HAS_WORDS, IS_WRITTEN, IS_NOT_CUT_SHORT_THERE, IS_WRITTEN_OF_THEM);

  private BioRules() {}
}
