package earmark.ingest.intake;

import earmark.contracts.Episode;
import earmark.contracts.Ids;
import earmark.contracts.Show;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Gives episodes the id and the path that they keep for ever. Writes nothing. */
final class EpisodeIdentity {

  private final Catalogue catalogue;
  private final Clock clock;

  EpisodeIdentity(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * Returns the episode with its id, guid, date and path.
   *
   * @throws FieldRefused if it has no title
   */
  Episode identify(Show show, EpisodeFacts facts) {
    String title = requireTitle(facts);
    Optional<Episode> same = sameAs(show, facts, title);
    LocalDate date = dateOf(facts, same);
    String guid = facts.guid() != null ? facts.guid() : madeGuid(same, date, title);
    String id = Ids.episode(show.id(), guid);
    String path = catalogue.paths().give(id, Slugs.path(show.slug(), date, title));
    return facts.episode(id, show, guid, path, title, date);
  }

  /** The title without outer white space. */
  static String requireTitle(EpisodeFacts facts) {
    if (facts.title() == null || facts.title().isBlank()) {
      throw new FieldRefused(
          "title", "The episode has no title, and its transcript names none. Give it a title.");
    }
    return facts.title().strip();
  }

  /** An upload without guid is the known episode of its show and title. */
  private Optional<Episode> sameAs(Show show, EpisodeFacts facts, String title) {
    if (facts.guid() != null) {
      return catalogue
          .episodes()
          .byId(Ids.episode(show.id(), facts.guid()))
          .map(KnownEpisode::episode);
    }
    return catalogue
        .episodes()
        .byTitle(show.id(), title)
        .map(KnownEpisode::episode)
        .filter(
            known ->
                facts.publishedOn() == null || facts.publishedOn().equals(known.publishedOn()));
  }

  private LocalDate dateOf(EpisodeFacts facts, Optional<Episode> same) {
    if (facts.publishedOn() != null) {
      return facts.publishedOn();
    }
    return same.map(Episode::publishedOn).orElseGet(() -> LocalDate.now(clock));
  }

  private static String madeGuid(Optional<Episode> same, LocalDate date, String title) {
    return same.map(Episode::guid).orElse(date + " " + title);
  }
}
