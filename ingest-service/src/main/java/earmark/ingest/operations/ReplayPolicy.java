package earmark.ingest.operations;

import earmark.ingest.intake.EpisodeReader;
import earmark.ingest.intake.KnownEpisode;
import earmark.ingest.intake.KnownEpisodes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which dead letters are worth replaying. */
public final class ReplayPolicy {

  private static final Logger log = LoggerFactory.getLogger(ReplayPolicy.class);

  private final KnownEpisodes episodes;

  public ReplayPolicy(KnownEpisodes episodes) {
    this.episodes = episodes;
  }

  /**
   * Whether a newer event has replaced this one. A compacted topic keeps the last event of a key,
   * so an old one must not come last.
   *
   * @param episodeId the key of the event
   * @param event null for a tombstone; one that cannot be read is not replaced
   */
  public boolean isReplaced(String episodeId, byte @Nullable [] event) {
    Optional<KnownEpisode> known = episodes.byId(episodeId);
    if (event == null) {
      return known.isPresent();
    }
    if (episodes.isRemoved(episodeId)) {
      return true;
    }
    try {
      KnownEpisode dead = EpisodeReader.read(event, "", null, null);
      return known.filter(k -> k.transcribedAt().isAfter(dead.transcribedAt())).isPresent();
    } catch (RuntimeException e) {
      log.warn("The dead letter {} cannot be read", episodeId, e);
      return false;
    }
  }
}
