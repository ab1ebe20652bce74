package earmark.notes.work;

import earmark.contracts.Episode;
import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.cast.Cast;
import earmark.notes.cast.CastGuest;
import earmark.notes.language.Language;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds works by the ways in which titles are said. */
final class TitledWorks {

  /** A list is announced within so many sentences before what it lists. */
  private static final int HEAD_OF_A_LIST = 3;

  private final Language language;
  private final Titles titles;
  private final WorkCatalogue catalogue;
  private final KnownWorks known;
  private final Stances stances;
  private final Reading reading;
  private final ProperNames names;
  private final Creators creators;
  private final List<String> people;

  TitledWorks(Episode episode, Reading reading, Cast cast, KnownWorks known, Stances stances) {
    this.language = reading.language();
    this.titles = new Titles(language);
    this.catalogue = WorkCatalogue.of(language);
    this.known = known;
    this.stances = stances;
    this.reading = reading;
    this.names = ProperNames.in(reading);
    this.creators = Creators.namedIn(episode, language);
    this.people =
        Stream.of(
                cast.hosts().stream(),
                cast.guests().stream().map(CastGuest::name),
                cast.speakers().keySet().stream())
            .flatMap(names -> names)
            .toList();
  }

  /**
   * Returns the works that one sentence names.
   *
   * @param catalogued those that the catalogue has found in it, which need not be guessed
   */
  List<Mention> in(Sentence sentence, List<Mention> catalogued) {
    return distinct(sentence.text()).stream()
        .filter(found -> !overlaps(found, catalogued))
        .flatMap(found -> Stream.ofNullable(mention(found, sentence)))
        .toList();
  }

  /** One title may be found in several ways; the first way knows most about it. */
  private List<TitlePattern.TitleMatch> distinct(String sentence) {
    Map<Integer, TitlePattern.TitleMatch> byPlace = new LinkedHashMap<>();
    for (TitlePattern pattern : TitlePattern.values()) {
      pattern.in(sentence, language).forEach(found -> byPlace.putIfAbsent(found.at(), found));
    }
    return List.copyOf(byPlace.values());
  }

  private @Nullable Mention mention(TitlePattern.TitleMatch found, Sentence sentence) {
    String title = titles.clean(found.title());
    Work.Kind kind = kind(found, title, sentence);
    if (kind == null
        || !titles.possible(title, people)
        || !names.vouchFor(title, found.at())
        || (found.creator() == null && isKnownOtherwise(title, kind))) {
      return null;
    }
    boolean compared = known.isCompared(sentence, found.at());
    Stance stance = compared ? Stance.MENTIONED : stances.of(sentence);
    Work work = new Work(title, null, Work.CreatorSource.UNKNOWN, kind, null);
    if (found.creator() != null) {
      work = completed(creators.named(title, found.creator(), kind));
    }
    return new Mention(work, stance, null, sentence);
  }

  /** "Android changed the game": the catalogue knows what it is, and it is no game. */
  private boolean isKnownOtherwise(String title, Work.Kind kind) {
    List<WorkCatalogue.Found> known = catalogue.in(title);
    return known.stream().anyMatch(found -> found.said().length() == title.length())
        && known.stream().noneMatch(found -> found.work().kind() == kind);
  }

  /** The catalogue knows a work better whose creator was said. */
  private Work completed(Work work) {
    KnownWork known = catalogue.named(work.title(), Objects.requireNonNull(work.creator()));
    return known == null ? work : known.work();
  }

  private boolean overlaps(TitlePattern.TitleMatch found, List<Mention> catalogued) {
    String key = titles.key(titles.clean(found.title()));
    return catalogued.stream()
        .flatMap(mention -> Stream.of(mention.work().title(), mention.said()))
        .map(titles::key)
        .anyMatch(title -> title.contains(key) || key.contains(title));
  }

  private Work.@Nullable Kind kind(TitlePattern.TitleMatch found, String title, Sentence sentence) {
    if (found.kind() != null) {
      return found.kind();
    }
    if (KindWords.isShownAfter(sentence.text(), found.at() + title.length(), language)) {
      return Work.Kind.MEDIA;
    }
    if (found.kindWord() != null) {
      Work.Kind named = KindWords.nearest(found.kindWord(), 0, language);
      if (named != null) {
        return named;
      }
    }
    Work.Kind near = KindWords.nearest(sentence.text(), found.at(), language);
    if (near != null) {
      return near;
    }
    return found.creator() != null ? Work.Kind.BOOK : kindListed(found, sentence);
  }

  /** "There are good books here. There's …": a list says at its head what it lists. */
  private Work.@Nullable Kind kindListed(TitlePattern.TitleMatch found, Sentence sentence) {
    if (found.by() != TitlePattern.THERE_IS && found.by() != TitlePattern.CALLED) {
      return null;
    }
    int from = Math.max(0, sentence.index() - HEAD_OF_A_LIST);
    String before =
        reading.sentences().subList(from, sentence.index()).stream()
            .filter(s -> Objects.equals(s.speaker(), sentence.speaker()))
            .map(Sentence::text)
            .collect(Collectors.joining(" "));
    return KindWords.nearest(before, before.length(), language);
  }
}
