package earmark.ingest.intake;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.contracts.Show;
import java.util.Optional;
import java.util.Set;

/** Decides what of an episode is new, so that the same thing is not sent twice. */
final class EpisodeNews {

  /** What is sent from here is news, whether or not it was sent before. */
  private static final Set<Stage> STOPPED = Set.of(Stage.FETCHING, Stage.FAILED, Stage.REMOVED);

  private final Catalogue catalogue;

  EpisodeNews(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether the event says something new, or the episode had stopped. */
  boolean isNews(EpisodeTranscribed event) {
    String id = event.episode().id();
    Optional<Stage> stage = catalogue.progress().byId(id).map(Progress::stage);
    boolean stopped = stage.filter(STOPPED::contains).isPresent();
    return stopped
        || catalogue
            .episodes()
            .byId(id)
            .filter(known -> known.sha256().equals(event.transcript().sha256()))
            .filter(known -> known.episode().equals(event.episode()))
            .filter(known -> known.hosts().equals(event.hosts()))
            .isEmpty();
  }

  /** Whether a polled item says nothing that is not known already. */
  boolean saysNothingNew(Show show, EpisodeFacts facts, KnownEpisode known) {
    return facts.over(known.episode(), show).equals(known.episode())
        && known.hosts().equals(show.hosts());
  }
}
