package earmark.ingest.intake;

import earmark.contracts.Episode;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Reports how far episodes are while ingest has them. */
public final class EpisodeReports {

  private final Catalogue catalogue;
  private final Ledger ledger;
  private final Clock clock;

  EpisodeReports(Catalogue catalogue, Ledger ledger, Clock clock) {
    this.catalogue = catalogue;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Reports how far an episode without a transcript is.
   *
   * @param share how much of the stage is done, 0 to 1
   */
  public void progress(Episode episode, Stage stage, double share, String doing) {
    report(Progress.of(episode, stage, share, doing, now()));
  }

  /** Reports that an episode stopped before it had a transcript. */
  public void failure(Episode episode, String cause, String remedy) {
    report(failed(episode, cause, remedy));
  }

  /**
   * Reports that an event is about to be sent.
   *
   * @throws LedgerUnavailable if it could not be written down
   */
  void sending(EpisodeTranscribed event) {
    Progress begun =
        Progress.of(event.episode(), Stage.TRANSCRIBED, 1, "on its way to the notes", now())
            .since(event.transcribedAt());
    catalogue.progress().add(begun, () -> ledger.begun(begun));
  }

  /** Reports that an event could not be sent. */
  void notSent(EpisodeTranscribed event) {
    report(
        failed(event.episode(), "The transcript could not be stored.", "Send it again.")
            .since(event.transcribedAt()));
  }

  /**
   * Reports that an episode was taken down.
   *
   * @param standing its last progress
   * @param version see {@link Progress#since}
   */
  void removed(Progress standing, Instant version) {
    report(standing.removed(version, now()));
  }

  private Progress failed(Episode episode, String cause, String remedy) {
    var failure = new Progress.Failure(Progress.Service.INGEST, cause, remedy);
    return Progress.failed(episode, failure, now());
  }

  private void report(Progress progress) {
    catalogue.progress().add(progress, () -> ledger.progress(progress));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
