package earmark.notes.grounding;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.reading.Sentence;
import earmark.notes.writing.Draft.DraftWork;
import java.util.List;

/**
 * A proposed work with all that is known of it.
 *
 * @param draft the proposal
 * @param evidence what was found of its quote
 * @param listed the titles that are proven already
 * @param source the episode
 */
record WorkCase(DraftWork draft, Evidence evidence, List<String> listed, EpisodeSource source) {

  static WorkCase of(DraftWork draft, List<String> listed, EpisodeSource source) {
    return new WorkCase(draft, source.evidence(draft.quotes()), listed, source);
  }

  Work work() {
    return draft.work();
  }

  /** The same proposal without maker and link. */
  WorkCase withoutMaker() {
    Work bare = new Work(work().title(), null, Work.CreatorSource.UNKNOWN, work().kind(), null);
    return new WorkCase(
        new DraftWork(bare, draft.stance(), draft.heardAs(), draft.quotes()),
        evidence,
        listed,
        source);
  }

  boolean isFound() {
    return !evidence.places().isEmpty() && source.areAllFound(draft.quotes());
  }

  /** Named in the quote's sentences, or near them where these name nothing else. */
  boolean isNamed() {
    return evidence.sentences().stream().anyMatch(this::isNamedIn)
        || (evidence.sentences().stream().allMatch(source.works()::namesNothing)
            && evidence.nearby().stream().anyMatch(this::isNamedIn));
  }

  /** Whether the quote, or what belongs to it, shows this stance. */
  boolean shows(Stance stance) {
    return evidence.sentences().stream()
        .anyMatch(sentence -> source.works().shows(sentence, work(), draft.heardAs(), stance));
  }

  /** Whether the quote, or what belongs to it, recommends the work. */
  boolean isPraised() {
    return shows(Stance.ENDORSED)
        || isCarried("The speaker recommends or praises “%s”.".formatted(work().title()));
  }

  /** Whether somebody of the episode made the work. */
  boolean isTheirOwn() {
    return source.works().isOfTheCast(work())
        || (!source.works().isOfSomebodyElse(work())
            && (shows(Stance.OWN_WORK)
                || isCarried(
                    "A host or guest made or helped to make “%s”.".formatted(work().title()))));
  }

  private boolean isCarried(String text) {
    return source.isJudged() && source.verdict(new Statement(text, evidence)) == Verdict.CARRIED;
  }

  ProvenWork proven(OtherMentions mentions) {
    return new ProvenWork(
        work(),
        draft.stance(),
        draft.heardAs(),
        mentions.countBeside(evidence.places().getFirst(), draft),
        evidence.quotes().getFirst());
  }

  private boolean isNamedIn(Sentence sentence) {
    return source.works().names(sentence, work(), draft.heardAs());
  }
}
