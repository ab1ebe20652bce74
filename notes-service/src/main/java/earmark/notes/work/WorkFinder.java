package earmark.notes.work;

import earmark.contracts.Episode;
import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.cast.Cast;
import earmark.notes.cast.CastGuest;
import earmark.notes.language.Language;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import earmark.notes.sponsor.SponsorSpans;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds books, products and media that are named, and how the episode treats each. A work is listed
 * once, with the strongest of its stances.
 */
public final class WorkFinder {

  /** A list is announced within so many sentences before what it lists. */
  private static final int HEAD_OF_A_LIST = 3;

  private final Language language;
  private final Titles titles;
  private final WorkCatalogue catalogue;
  private final Stances stances;
  private final Reading reading;
  private final ProperNames names;
  private final Creators creators;

  /** A show that names itself recommends nothing. */
  private final String show;

  private final SoundAlikes soundAlikes;
  private final KnownWorks known;
  private final List<String> people;

  private WorkFinder(Episode episode, Reading reading, Cast cast, SponsorSpans sponsors) {
    this.language = reading.language();
    this.titles = new Titles(language);
    this.catalogue = WorkCatalogue.of(language);
    this.reading = reading;
    this.stances = new Stances(reading, cast, sponsors);
    this.names = ProperNames.in(reading);
    this.creators = Creators.namedIn(episode, language);
    this.show = titles.key(episode.show().title());
    this.soundAlikes = SoundAlikes.of(catalogue, episode, reading, cast);
    this.known = new KnownWorks(catalogue, soundAlikes, stances, cast);
    this.people =
        Stream.of(
                cast.hosts().stream(),
                cast.guests().stream().map(CastGuest::name),
                cast.speakers().keySet().stream())
            .flatMap(names -> names)
            .toList();
  }

  /** Each work that the episode names in a way that shows that it is one. */
  public static List<Mention> in(
      Episode episode, Reading reading, Cast cast, SponsorSpans sponsors) {
    return of(episode, reading, cast, sponsors).all();
  }

  /** Looks for works in one episode. */
  static WorkFinder of(Episode episode, Reading reading, Cast cast, SponsorSpans sponsors) {
    return new WorkFinder(episode, reading, cast, sponsors);
  }

  /** Each work of the episode once, with the strongest of its stances. */
  List<Mention> all() {
    Map<String, Mention> works = new LinkedHashMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (Mention mention : in(sentence)) {
        String key = knownAs(titles.key(mention.work().title()), works.keySet());
        works.merge(key, mention, WorkFinder::stronger);
      }
    }
    return works.values().stream()
        .filter(work -> !isCreator(work.work(), works.values()))
        .filter(work -> !titles.key(work.work().title()).equals(show))
        .toList();
  }

  /** The works that one sentence names, with the stances that show there. */
  List<Mention> in(Sentence sentence) {
    List<Mention> catalogued = known.in(sentence);
    Stream<Mention> others =
        distinct(sentence.text()).stream()
            .filter(found -> !overlaps(found, catalogued))
            .flatMap(found -> Stream.ofNullable(mention(found, sentence)));
    return Stream.concat(catalogued.stream(), others).toList();
  }

  Titles titles() {
    return titles;
  }

  KnownWorks known() {
    return known;
  }

  SoundAlikes soundAlikes() {
    return soundAlikes;
  }

  Stances stances() {
    return stances;
  }

  /** "I read Gordon on a train": who made a work is not one. */
  private static boolean isCreator(Work work, Collection<Mention> all) {
    // Many products bear the name of their maker, and the catalogue knows which.
    return work.creatorSource() != Work.CreatorSource.CATALOGUE
        && all.stream()
            .map(other -> other.work().creator())
            .anyMatch(creator -> creator != null && creator.endsWith(work.title()));
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

  /** What the catalogue has found need not be guessed. */
  private boolean overlaps(TitlePattern.TitleMatch found, List<Mention> catalogued) {
    String key = titles.key(titles.clean(found.title()));
    return catalogued.stream()
        .flatMap(mention -> Stream.of(mention.work().title(), orTitle(mention)))
        .map(titles::key)
        .anyMatch(title -> title.contains(key) || key.contains(title));
  }

  private static String orTitle(Mention mention) {
    return mention.heardAs() == null ? mention.work().title() : mention.heardAs();
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

  /** A long title is often shortened: the key under which it is known already. */
  private static String knownAs(String key, Set<String> keys) {
    return keys.stream()
        .filter(known -> known.contains(key) && key.length() >= 8)
        .findFirst()
        .orElse(key);
  }

  static Mention stronger(Mention a, Mention b) {
    return rank(b.stance()) > rank(a.stance()) ? completed(b, a) : completed(a, b);
  }

  /** The creator may have been said at another place. */
  private static Mention completed(Mention best, Mention other) {
    if (best.work().creator() != null || other.work().creator() == null) {
      return best;
    }
    Work work =
        new Work(
            best.work().title(),
            other.work().creator(),
            other.work().creatorSource(),
            best.work().kind(),
            best.work().link());
    return new Mention(work, best.stance(), best.heardAs(), best.sentence());
  }

  private static int rank(Stance stance) {
    return switch (stance) {
      case MENTIONED -> 0;
      case SPONSORED -> 1;
      case OWN_WORK -> 3;
      case ENDORSED -> 2;
      case CRITICISED -> 4;
    };
  }
}
