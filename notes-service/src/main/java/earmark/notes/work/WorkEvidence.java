package earmark.notes.work;

import earmark.contracts.Episode;
import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.cast.Cast;
import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import earmark.notes.sponsor.SponsorSpans;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges what somebody claims of a work by the episode itself and by the catalogue. */
public final class WorkEvidence {

  private final Language language;
  private final WorkFinder finder;
  private final TitleSaid said;
  private final Makers makers;

  private WorkEvidence(Language language, WorkFinder finder, Makers makers) {
    this.language = language;
    this.finder = finder;
    this.said = new TitleSaid(finder.soundAlikes());
    this.makers = makers;
  }

  /**
   * The evidence that an episode gives.
   *
   * @param works what was found in it
   */
  public static WorkEvidence of(
      Episode episode, Reading reading, Cast cast, SponsorSpans sponsors, List<Mention> works) {
    WorkFinder finder = WorkFinder.of(episode, reading, cast, sponsors);
    Language language = reading.language();
    Makers makers = new Makers(WorkCatalogue.of(language), finder.titles(), works, reading, cast);
    return new WorkEvidence(language, finder, makers);
  }

  /** Whether a sentence names the work, by its title or by a misheard form of it. */
  public boolean names(Sentence sentence, Work work, @Nullable String heardAs) {
    return Stream.of(work.title(), heardAs)
            .filter(Objects::nonNull)
            .anyMatch(title -> TitleSaid.in(sentence.text(), title))
        || mention(finder.in(sentence), work) != null;
  }

  /** Whether a sentence names no work. */
  public boolean namesNothing(Sentence sentence) {
    return finder.in(sentence).isEmpty();
  }

  /** Whether a title may have been heard as {@code heardAs}; null says that it was not misheard. */
  public boolean soundsAlike(String title, @Nullable String heardAs) {
    return heardAs == null || said.soundsAlike(title, heardAs);
  }

  /**
   * Whether a sentence and those that belong to it show a stance towards the work, by rules or by
   * what was learned. Blame that rules find excludes any other.
   */
  public boolean shows(Sentence sentence, Work work, @Nullable String heardAs, Stance stance) {
    Stance ruled = ruled(sentence, work, heardAs);
    if (ruled == Stance.CRITICISED || stance == Stance.CRITICISED) {
      return ruled == stance;
    }
    Mention judged = mention(finder.in(sentence), work);
    return ruled == stance || (judged != null && judged.stance() == stance);
  }

  private Stance ruled(Sentence sentence, Work work, @Nullable String heardAs) {
    Mention mention = mention(finder.found(sentence), work);
    if (mention != null) {
      return mention.stance();
    }
    int at = sentence.text().indexOf(heardAs == null ? work.title() : heardAs);
    return at >= 0 && finder.known().isCompared(sentence, at)
        ? Stance.MENTIONED
        : finder.stances().of(sentence);
  }

  /** Whether the work's maker, if it names one, is known to have made it. */
  public boolean isMaker(Work work, @Nullable String heardAs) {
    return makers.isKnown(work, sentence -> names(sentence, work, heardAs));
  }

  /** Whether the work's link, if it has one, is that of the catalogue. */
  public boolean isLink(Work work) {
    return work.link() == null
        || WorkCatalogue.of(language).in(work.title()).stream()
            .map(WorkCatalogue.Found::work)
            .anyMatch(
                known -> known.title().equals(work.title()) && work.link().equals(known.site()));
  }

  /** Whether somebody of the episode is the work's maker. */
  public boolean isOfTheCast(Work work) {
    return work.creator() != null && makers.isOfTheCast(work.creator());
  }

  /** Whether a person outside the episode wrote it. */
  public boolean isOfSomebodyElse(Work work) {
    String creator = work.creator();
    return creator != null
        && work.kind() == Work.Kind.BOOK
        && language.rules(RuleList.PERSON_NAME).fit(creator)
        && !makers.isOfTheCast(creator);
  }

  private @Nullable Mention mention(List<Mention> mentions, Work work) {
    String key = finder.titles().key(work.title());
    return mentions.stream()
        .filter(found -> finder.titles().key(found.work().title()).equals(key))
        .reduce(Mention::stronger)
        .orElse(null);
  }
}
