package earmark.ingest.operations;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Progress;
import earmark.contracts.Show;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.Intake;
import earmark.ingest.intake.KnownEpisode;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.ingest.intake.Stored;
import earmark.ingest.polling.Polling;
import java.util.Optional;

/** Tries an episode again. */
public final class Retry {

  private final Catalogue catalogue;
  private final Intake intake;
  private final Stored stored;
  private final Polling polling;

  public Retry(Catalogue catalogue, Intake intake, Stored stored, Polling polling) {
    this.catalogue = catalogue;
    this.intake = intake;
    this.stored = stored;
    this.polling = polling;
  }

  /** The episode cannot be tried again; the message says why and what to do. */
  public static final class Impossible extends RuntimeException {
    Impossible(String message) {
      super(message);
    }
  }

  /**
   * Sends the stored transcript again, or fetches one from the feed if none is stored.
   *
   * @throws Impossible if there is nothing to send or fetch
   * @throws LedgerUnavailable if the log cannot be read or written
   */
  public void retry(Progress standing) {
    String id = standing.episodeId();
    Optional<KnownEpisode> known = catalogue.episodes().byId(id);
    if (known.isPresent()) {
      intake.sendAgain(stored(known.get()));
      return;
    }
    if (catalogue.episodes().isRemoved(id)) {
      throw new Impossible("This episode was taken down. Upload it again to bring it back.");
    }
    Show show =
        catalogue
            .shows()
            .byId(standing.show().id())
            .filter(s -> s.feedUrl() != null)
            .orElseThrow(
                () ->
                    new Impossible(
                        "This episode has no transcript, and no feed to fetch one from. Upload it"
                            + " again."));
    polling.tellOfNews(show);
  }

  private EpisodeTranscribed stored(KnownEpisode known) {
    return stored
        .event(known)
        .orElseThrow(
            () ->
                new Impossible(
                    "This episode was sent just now. Give it a moment, then try again."));
  }
}
