package earmark.notes.grounding;

import earmark.contracts.Stance;
import earmark.notes.reading.Word;
import java.util.List;

/** What a work must meet. Each rule may count on those before it in {@link #ALL}. */
final class WorkRules {

  static final Rule<WorkCase> HAS_TITLE =
      new Rule<>(Refusal.BLANK, work -> !Word.plain(work.work().title()).isEmpty());

  static final Rule<WorkCase> WAS_SAID = new Rule<>(Refusal.NEVER_SAID, WorkCase::isFound);

  static final Rule<WorkCase> IS_NOT_PAID =
      new Rule<>(Refusal.SPONSORED, work -> !work.source().isPaid(work.evidence()));

  static final Rule<WorkCase> IS_NOT_PROPOSED_AS_PAID = isNot(Stance.SPONSORED, Refusal.SPONSORED);

  static final Rule<WorkCase> IS_MORE_THAN_MENTIONED =
      isNot(Stance.MENTIONED, Refusal.ONLY_MENTIONED);

  static final Rule<WorkCase> IS_NOT_PROPOSED_AS_CRITICISED =
      isNot(Stance.CRITICISED, Refusal.CRITICISED);

  static final Rule<WorkCase> HAS_ONE_SPEAKER =
      new Rule<>(Refusal.SEVERAL_SPEAKERS, work -> work.evidence().hasOneSpeakerEach());

  static final Rule<WorkCase> SOUNDS_LIKE_ITS_TITLE =
      new Rule<>(
          Refusal.NOT_ITS_SOUND,
          work -> work.source().works().soundsAlike(work.work().title(), work.draft().heardAs()));

  static final Rule<WorkCase> IS_NAMED = new Rule<>(Refusal.NOT_NAMED, WorkCase::isNamed);

  static final Rule<WorkCase> HAS_ITS_MAKER =
      new Rule<>(
          Refusal.MAKER_UNKNOWN,
          work -> work.source().works().isMaker(work.work(), work.draft().heardAs()));

  static final Rule<WorkCase> HAS_ITS_LINK =
      new Rule<>(Refusal.LINK_UNKNOWN, work -> work.source().works().isLink(work.work()));

  static final Rule<WorkCase> IS_NOT_CRITICISED =
      new Rule<>(Refusal.CRITICISED, work -> !work.shows(Stance.CRITICISED));

  static final Rule<WorkCase> IS_PRAISED =
      new Rule<>(
          Refusal.NOT_PRAISED,
          work -> work.draft().stance() != Stance.ENDORSED || work.shows(Stance.ENDORSED));

  static final Rule<WorkCase> IS_THEIR_OWN =
      new Rule<>(
          Refusal.NOT_THEIR_OWN,
          work ->
              work.draft().stance() != Stance.OWN_WORK
                  || work.source().works().isOfTheCast(work.work())
                  || (work.shows(Stance.OWN_WORK)
                      && !work.source().works().isOfSomebodyElse(work.work())));

  static final Rule<WorkCase> IS_NEW =
      new Rule<>(
          Refusal.LISTED_TWICE,
          work ->
              work.listed().stream()
                  .noneMatch(title -> Word.plain(title).equals(Word.plain(work.work().title()))));

  static final List<Rule<WorkCase>> ALL =
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

  private static Rule<WorkCase> isNot(Stance stance, Refusal otherwise) {
    return new Rule<>(otherwise, work -> work.draft().stance() != stance);
  }
}
