package earmark.ingest.intake;

import earmark.contracts.EpisodeTranscribed;
import java.util.Optional;

/** Reads events back that were written down. */
public interface Stored {

  /**
   * The event of an episode, with its transcript.
   *
   * @return empty where the log has not given it back yet, or a newer one has replaced it
   * @throws LedgerUnavailable if the log cannot be read
   */
  Optional<EpisodeTranscribed> event(KnownEpisode known);
}
