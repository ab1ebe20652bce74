package earmark.notes.grounding;

import earmark.notes.reading.Word;
import java.util.List;

/** What the bio of a guest must meet. Each rule may count on those before it in its list. */
final class BioRules {

  static final GroundingRule<BioCase> HAS_WORDS =
      new GroundingRule<>(Refusal.BLANK, bio -> !Word.plain(bio.bio()).isEmpty());

  static final GroundingRule<BioCase> WAS_SAID =
      new GroundingRule<>(Refusal.NEVER_SAID, BioCase::isFound);

  static final GroundingRule<BioCase> IS_NOT_PAID =
      new GroundingRule<>(Refusal.PAID, bio -> !bio.source().isPaid(bio.evidence()));

  static final GroundingRule<BioCase> HAS_ONE_SPEAKER =
      new GroundingRule<>(Refusal.SEVERAL_SPEAKERS, bio -> bio.evidence().hasOneSpeakerEach());

  static final GroundingRule<BioCase> IS_NOT_CUT_SHORT =
      new GroundingRule<>(
          Refusal.CUT_SHORT, bio -> !bio.source().turn(bio.whereSaid().restOfClause()));

  static final GroundingRule<BioCase> FOLLOWS_FROM_PROOF =
      new GroundingRule<>(Refusal.UNSUPPORTED, BioCase::follows);

  static final GroundingRule<BioCase> IS_SAID_OF_THEM =
      new GroundingRule<>(Refusal.ABOUT_SOMEBODY_ELSE, bio -> bio.isAbout(bio.whereSaid()));

  static final GroundingRule<BioCase> IS_WRITTEN =
      new GroundingRule<>(Refusal.NOT_IN_METADATA, bio -> !bio.whereWritten().isEmpty());

  static final GroundingRule<BioCase> IS_NOT_CUT_SHORT_THERE =
      new GroundingRule<>(
          Refusal.CUT_SHORT,
          bio -> bio.whereWritten().stream().noneMatch(at -> bio.source().turn(at.restOfClause())));

  static final GroundingRule<BioCase> IS_WRITTEN_OF_THEM =
      new GroundingRule<>(
          Refusal.ABOUT_SOMEBODY_ELSE, bio -> bio.whereWritten().stream().anyMatch(bio::isAbout));

  /** For a bio that is drawn from what is said. */
  static final List<GroundingRule<BioCase>> SAID =
      List.of(
          HAS_WORDS,
          WAS_SAID,
          IS_NOT_PAID,
          HAS_ONE_SPEAKER,
          IS_NOT_CUT_SHORT,
          FOLLOWS_FROM_PROOF,
          IS_SAID_OF_THEM);

  /** For a bio that a judge reads with the name of the guest before it. */
  static final List<GroundingRule<BioCase>> JUDGED =
      List.of(HAS_WORDS, WAS_SAID, IS_NOT_PAID, HAS_ONE_SPEAKER, FOLLOWS_FROM_PROOF);

  /** For a bio that is drawn from what the publisher writes. */
  static final List<GroundingRule<BioCase>> WRITTEN =
      List.of(HAS_WORDS, IS_WRITTEN, IS_NOT_CUT_SHORT_THERE, IS_WRITTEN_OF_THEM);

  private BioRules() {}
}
