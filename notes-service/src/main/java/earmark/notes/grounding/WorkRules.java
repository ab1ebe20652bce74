package earmark.notes.grounding;

import earmark.contracts.Stance;
import earmark.notes.reading.Word;
import java.util.List;

/** What a work must meet. Each rule may count on those before it in {@link #ALL}. */
final class WorkRules {

  static final GroundingRule<WorkCase> HAS_TITLE =
      new GroundingRule<>(Refusal.BLANK, work -> !Word.plain(work.work().title()).isEmpty());

  static final GroundingRule<WorkCase> WAS_SAID =
      new GroundingRule<>(Refusal.NEVER_SAID, WorkCase::isFound);

  static final GroundingRule<WorkCase> IS_NOT_PAID =
      new GroundingRule<>(Refusal.SPONSORED, work -> !work.source().isPaid(work.evidence()));

  static final GroundingRule<WorkCase> IS_NOT_PROPOSED_AS_PAID =
      isNot(Stance.SPONSORED, Refusal.SPONSORED);

  static final GroundingRule<WorkCase> IS_MORE_THAN_MENTIONED =
      isNot(Stance.MENTIONED, Refusal.ONLY_MENTIONED);

  static final GroundingRule<WorkCase> IS_NOT_PROPOSED_AS_CRITICISED =
      isNot(Stance.CRITICISED, Refusal.CRITICISED);

  static final GroundingRule<WorkCase> HAS_ONE_SPEAKER =
      new GroundingRule<>(Refusal.SEVERAL_SPEAKERS, work -> work.evidence().hasOneSpeakerEach());

  static final GroundingRule<WorkCase> SOUNDS_LIKE_ITS_TITLE =
      new GroundingRule<>(
          Refusal.NOT_ITS_SOUND,
          work -> work.source().works().soundsAlike(work.work().title(), work.draft().heardAs()));

  static final GroundingRule<WorkCase> IS_NAMED =
      new GroundingRule<>(Refusal.NOT_NAMED, WorkCase::isNamed);

  static final GroundingRule<WorkCase> HAS_ITS_MAKER =
      new GroundingRule<>(
          Refusal.MAKER_UNKNOWN,
          work -> work.source().works().isMaker(work.work(), work.draft().heardAs()));

  static final GroundingRule<WorkCase> HAS_ITS_LINK =
      new GroundingRule<>(Refusal.LINK_UNKNOWN, work -> work.source().works().isLink(work.work()));

  static final GroundingRule<WorkCase> IS_NOT_CRITICISED =
      new GroundingRule<>(Refusal.CRITICISED, work -> !work.shows(Stance.CRITICISED));

  static final GroundingRule<WorkCase> IS_PRAISED =
      new GroundingRule<>(
          Refusal.NOT_PRAISED,
          work -> work.draft().stance() != Stance.ENDORSED || work.isPraised());

  static final GroundingRule<WorkCase> IS_THEIR_OWN =
      new GroundingRule<>(
          Refusal.NOT_THEIR_OWN,
          work -> work.draft().stance() != Stance.OWN_WORK || work.isTheirOwn());

  static final GroundingRule<WorkCase> IS_NEW =
      new GroundingRule<>(
          Refusal.LISTED_TWICE,
          work ->
              work.listed().stream()
                  .noneMatch(title -> Word.plain(title).equals(Word.plain(work.work().title()))));

  static final List<GroundingRule<WorkCase>> ALL =
      List.of(
          HAS_TITLE,
          WAS_SAID,
          IS_NOT_PAID,
          IS_NOT_PROPOSED_AS_PAID,
          IS_MORE_THAN_MENTIONED,
          IS_NOT_PROPOSED_AS_CRITICISED,
          HAS_ONE_SPEAKER,
          SOUNDS_LIKE_ITS_TITLE,
          IS_NAMED,
          HAS_ITS_MAKER,
          HAS_ITS_LINK,
          IS_NOT_CRITICISED,
          IS_PRAISED,
          IS_THEIR_OWN,
          IS_NEW);

  private WorkRules() {}

  /**
   * Judges a work. Where a model writes, a maker or link that nothing shows is left out rather than
   * the work: a model knows more than an episode says.
   */
  static Ruling<ProvenWork> judge(WorkCase proposed, OtherMentions mentions) {
    WorkCase work =
        proposed.source().isJudged()
                && proposed.isFound()
                && (HAS_ITS_MAKER.refuses(proposed) || HAS_ITS_LINK.refuses(proposed))
            ? proposed.withoutMaker()
            : proposed;
    return GroundingRule.judge(work, ALL, proven -> proven.proven(mentions));
  }

  private static GroundingRule<WorkCase> isNot(Stance stance, Refusal otherwise) {
    return new GroundingRule<>(otherwise, work -> work.draft().stance() != stance);
  }
}
