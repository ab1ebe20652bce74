package earmark.ingest.desk;

import earmark.contracts.Progress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one listener has not been sent yet; of each episode only the latest report. */
final class News {

  private final Map<String, Progress> untold = new LinkedHashMap<>();
  private boolean woken;

  synchronized void add(Progress progress) {
    untold.merge(progress.episodeId(), progress, (a, b) -> b.supersedes(a) ? b : a);
    notifyAll();
  }

  synchronized void wake() {
    woken = true;
    notifyAll();
  }

  /** All that is untold; empty after {@code patience}, or when woken. */
  synchronized List<Progress> take(Duration patience) throws InterruptedException {
    long until = System.nanoTime() + patience.toNanos();
    while (untold.isEmpty() && !woken) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    List<Progress> told = List.copyOf(untold.values());
    untold.clear();
    return told;
  }
}
