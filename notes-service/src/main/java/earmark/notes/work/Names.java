package earmark.notes.work;

import earmark.contracts.Episode;
import earmark.notes.cast.Cast;
import earmark.notes.cast.CastGuest;
import earmark.notes.language.Language;
import earmark.notes.language.WordList;
import earmark.notes.reading.Reading;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What names of an episode are known to be.
 *
 * @param language of the episode
 * @param catalogue works that are known
 * @param titles what can be a title
 * @param capitals how the episode writes its words
 * @param people names and labels of the cast, in small letters
 * @param show the key of the show's title
 */
record Names(
    Language language,
    WorkCatalogue catalogue,
    Titles titles,
    Capitals capitals,
    Set<String> people,
    String show) {

  static Names of(Episode episode, Reading reading, Cast cast) {
    Language language = reading.language();
    Titles titles = new Titles(language);
    return new Names(
        language,
        WorkCatalogue.of(language),
        titles,
        new Capitals(reading.sentences()),
        Stream.of(
                cast.hosts().stream(),
                cast.guests().stream().map(CastGuest::name),
                cast.speakers().values().stream(),
                cast.speakers().keySet().stream())
            .flatMap(names -> names)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()),
        titles.key(episode.show().title()));
  }

  /** Returns the work that the catalogue has under exactly this name; null if none. */
  @Nullable KnownWork known(String name) {
    return catalogue.in(name).stream()
        .filter(found -> found.said().length() == name.length())
        .map(WorkCatalogue.Found::work)
        .findFirst()
        .orElse(null);
  }

  /** Returns whether somebody of the cast made a work. */
  boolean isByCast(KnownWork work) {
    String creator = work.creator().toLowerCase(Locale.ROOT);
    return people.stream().anyMatch(creator::contains);
  }

  /** Returns whether a name of several words begins with a given name. */
  boolean isPerson(String name) {
    return name.contains(" ")
        && language.words(WordList.GIVEN_NAMES).have(name.substring(0, name.indexOf(' ')));
  }
}
