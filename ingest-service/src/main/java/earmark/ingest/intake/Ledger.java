package earmark.ingest.intake;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.Progress;
import earmark.contracts.Show;
import java.time.Instant;

/** Where intake's decisions are written down; each call returns when they are safe there. */
public interface Ledger {

  /**
   * Writes a show down.
   *
   * @throws LedgerUnavailable if it was not taken
   */
  void show(Show show);

  /**
   * Writes down the state of a show's feed.
   *
   * @throws LedgerUnavailable if it was not taken
   */
  void feed(FeedState state);

  /**
   * Writes down what the operator wants of a show's feed.
   *
   * @throws LedgerUnavailable if it was not taken
   */
  void follow(Follow follow);

  /**
   * Reports that an episode's transcript is about to be sent. It returns when the report is in the
   * log, so that every report of a service that reads the transcript comes after it.
   *
   * @throws LedgerUnavailable if it was not taken
   */
  void begun(Progress progress);

  /**
   * Sends an episode on its way.
   *
   * @throws LedgerUnavailable if it was not taken
   */
  void transcribed(EpisodeTranscribed event);

  /**
   * Takes an episode down.
   *
   * @param path of its page
   * @param at the version of the removal, see {@link Progress#since}
   * @throws LedgerUnavailable if it was not taken
   */
  void removed(String episodeId, String path, Instant at);

  /** News for the operator; never throws. */
  void progress(Progress progress);
}
