package earmark.ingest.intake;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Progress;
import earmark.contracts.Show;

/** Where intake's decisions are written down; each call returns when they are safe there. */
public interface Ledger {

  /**
   * Writes a show down.
   *
   * @throws LedgerAway if it was not taken
   */
  void show(Show show);

  /**
   * Sends an episode on its way.
   *
   * @throws LedgerAway if it was not taken
   */
  void transcribed(EpisodeTranscribed event);

  /**
   * Takes an episode down.
   *
   * @throws LedgerAway if it was not taken
   */
  void removed(String episodeId, String path);

  /** News for the operator; never throws. */
  void progress(Progress progress);
}
