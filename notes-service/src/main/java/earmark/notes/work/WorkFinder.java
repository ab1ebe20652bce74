package earmark.notes.work;

import earmark.contracts.Episode;
import earmark.contracts.Work;
import earmark.notes.cast.Cast;
import earmark.notes.language.Language;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import earmark.notes.sponsor.SponsorSpans;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds books, products and media that are named, and how the episode treats each. A work is listed
 * once, with the strongest of its stances. For use by one thread.
 */
public final class WorkFinder {

  /** A title of so many letters is known by a part of it. */
  private static final int LONG_TITLE = 8;

  private final Titles titles;
  private final Stances stances;
  private final Reading reading;

  /** A show that names itself recommends nothing. */
  private final String show;

  private final SoundAlikes soundAlikes;
  private final KnownWorks known;
  private final TitledWorks titled;
  private final JudgedWorks judged;
  private final Map<Integer, List<Mention>> foundBySentence = new HashMap<>();
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

  WorkFinder(Episode episode, Reading reading, Cast cast, SponsorSpans sponsors, WorkModel model) {
    Language language = reading.language();
    WorkCatalogue catalogue = WorkCatalogue.of(language);
    this.titles = new Titles(language);
    this.reading = reading;
    this.stances = new Stances(reading, cast, sponsors);
    this.show = titles.key(episode.show().title());
    this.soundAlikes = SoundAlikes.of(catalogue, episode, reading, cast);
    this.known = new KnownWorks(catalogue, soundAlikes, stances, cast);
    this.titled = new TitledWorks(episode, reading, cast, known, stances);
    this.judged = new JudgedWorks(model, new Sightings(episode, reading, cast, sponsors), stances);
  }

  /** Each work that the episode names in a way that shows that it is one. */
  public static List<Mention> in(
      Episode episode, Reading reading, Cast cast, SponsorSpans sponsors) {
    return of(episode, reading, cast, sponsors).all();
  }

  /** Looks for works in one episode. */
  static WorkFinder of(Episode episode, Reading reading, Cast cast, SponsorSpans sponsors) {
    return new WorkFinder(episode, reading, cast, sponsors, WorkModel.of(reading.language()));
  }

  /** Each work of the episode once, with the strongest of its stances. */
  List<Mention> all() {
    return once(this::in);
  }

  /** Each work that rules find, once, with the strongest of the stances that rules find. */
  List<Mention> allFound() {
    return once(this::found);
  }

  private List<Mention> once(Function<Sentence, List<Mention>> in) {
    Map<String, Mention> works = new LinkedHashMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (Mention mention : in.apply(sentence)) {
        String key = knownAs(titles.key(mention.work().title()), works.keySet());
        works.merge(key, mention, Mention::stronger);
      }
    }
    return works.values().stream()
        .filter(work -> !isCreator(work.work(), works.values()))
        .filter(work -> !titles.key(work.work().title()).equals(show))
        .toList();
  }

  /** The works that one sentence names, with the stances that show there. */
  List<Mention> in(Sentence sentence) {
    return bySentence.computeIfAbsent(
        sentence.index(), index -> judged.in(sentence, found(sentence)));
  }

  /** The works that rules find in a sentence, with the stances that rules find. */
  List<Mention> found(Sentence sentence) {
    return foundBySentence.computeIfAbsent(
        sentence.index(),
        index -> {
          List<Mention> catalogued = known.in(sentence);
          List<Mention> others = titled.in(sentence, catalogued);
          return Stream.concat(catalogued.stream(), others.stream()).toList();
        });
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

  /** A long title is often shortened: the key under which it is known already. */
  private static String knownAs(String key, Set<String> keys) {
    return keys.stream()
        .filter(known -> known.contains(key) && key.length() >= LONG_TITLE)
        .findFirst()
        .orElse(key);
  }
}
