package earmark.ingest.desk;

import earmark.contracts.Progress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The progress that one listener has not received yet: the latest state of each episode. */
final class PendingProgress {

  private final Map<String, Progress> pending = new LinkedHashMap<>();
  private boolean woken;

  synchronized void add(Progress progress) {
    pending.merge(progress.episodeId(), progress, (a, b) -> b.supersedes(a) ? b : a);
    notifyAll();
  }

  synchronized void wake() {
    woken = true;
    notifyAll();
  }

  /** Waits for progress and removes it; returns an empty list at the timeout or when woken. */
  synchronized List<Progress> take(Duration timeout) throws InterruptedException {
    long until = System.nanoTime() + timeout.toNanos();
    while (pending.isEmpty() && !woken) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    List<Progress> taken = List.copyOf(pending.values());
    pending.clear();
    return taken;
  }
}
