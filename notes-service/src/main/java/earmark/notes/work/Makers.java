package earmark.notes.work;

import earmark.contracts.Work;
import earmark.notes.cast.Cast;
import earmark.notes.cast.CastGuest;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Knows who made which works, from the catalogue and from what is said. */
final class Makers {

  private final WorkCatalogue catalogue;
  private final Titles titles;
  private final List<Mention> found;
  private final Reading reading;
  private final List<String> people;

  Makers(WorkCatalogue catalogue, Titles titles, List<Mention> found, Reading reading, Cast cast) {
    this.catalogue = catalogue;
    this.titles = titles;
    this.found = found;
    this.reading = reading;
    this.people =
        Stream.of(
                cast.hosts().stream(),
                cast.guests().stream().map(CastGuest::name),
                cast.speakers().values().stream())
            .flatMap(names -> names)
            .distinct()
            .toList();
  }

  /**
   * Whether the maker of a work is known to have made it. Somebody who names both themselves and
   * the work has not made it, so that people of the episode need more than being named next to it.
   *
   * @param names whether a sentence names the work
   */
  boolean isKnown(Work work, Predicate<Sentence> names) {
    String creator = work.creator();
    if (creator == null) {
      return true;
    }
    return switch (work.creatorSource()) {
      case CATALOGUE ->
          catalogue.by(creator).stream().anyMatch(known -> known.title().equals(work.title()));
      case SAID, METADATA ->
          isFound(work, creator) || (!isOfTheCast(creator) && isSaid(creator, names));
      case UNKNOWN -> false;
    };
  }

  /** Whether a maker is of the episode. */
  boolean isOfTheCast(String creator) {
    return people.stream().anyMatch(creator::contains);
  }

  private boolean isFound(Work work, String creator) {
    return found.stream()
        .map(Mention::work)
        .filter(other -> titles.key(other.title()).equals(titles.key(work.title())))
        .anyMatch(other -> creator.equals(other.creator()));
  }

  private boolean isSaid(String creator, Predicate<Sentence> names) {
    return reading.sentences().stream()
        .filter(sentence -> TitleSaid.in(sentence.text(), creator))
        .anyMatch(names);
  }
}
