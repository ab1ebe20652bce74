package earmark.cli;

import earmark.contracts.Progress;
import java.util.Objects;

/** Episodes that stopped. */
final class Failures {

  private Failures() {}

  /** What went wrong, where, and what to do. */
  static String line(Progress episode) {
    Progress.Failure failure = Objects.requireNonNull(episode.failure());
    return "%s: %s (%s). %s"
        .formatted(episode.title(), failure.cause(), failure.where(), failure.remedy());
  }
}
