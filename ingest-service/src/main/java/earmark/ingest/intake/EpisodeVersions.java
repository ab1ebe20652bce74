package earmark.ingest.intake;

import earmark.contracts.Progress;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Gives each event of an episode a version later than those before. */
final class EpisodeVersions {

  private final Catalogue catalogue;
  private final Clock clock;

  EpisodeVersions(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** Returns the next version of an episode, see {@link Intake#nextVersion}. */
  Instant next(String episodeId) {
    return Stream.concat(
            catalogue.episodes().version(episodeId).stream(),
            catalogue.progress().byId(episodeId).map(Progress::since).stream())
        .map(known -> known.truncatedTo(ChronoUnit.MILLIS).plusMillis(1))
        .reduce(clock.instant().truncatedTo(ChronoUnit.MILLIS), (a, b) -> a.isAfter(b) ? a : b);
  }
}
