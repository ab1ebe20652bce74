package earmark.notes.messaging;

import earmark.contracts.Episode;
import earmark.contracts.Progress;
import earmark.messaging.ProgressReporter;
import earmark.notes.writing.NotesWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CancellationException;

/**
 * Reports the progress of one episode's notes, a step of a few percent at a time. Ends work that
 * was interrupted because it takes too long or the service stops.
 */
final class ProgressSteps implements NotesWriter.Listener {

  private static final double STEP = 0.04;

  private final Episode episode;
  private final Instant since;
  private final ProgressReporter progress;
  private final Clock clock;
  private double last = -1;

  /**
   * @param since the version of the transcript, see {@link Progress#since}
   */
  ProgressSteps(Episode episode, Instant since, ProgressReporter progress, Clock clock) {
    this.episode = episode;
    this.since = since;
    this.progress = progress;
    this.clock = clock;
  }

  @Override
  public void at(double done, String doing) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("Interrupted while " + doing);
    }
    double whole = Progress.Stage.ASSEMBLING.at(done);
    if (whole - last >= STEP) {
      last = whole;
      progress.report(
          Progress.of(episode, Progress.Stage.ASSEMBLING, done, doing, clock.instant())
              .since(since));
    }
  }
}
