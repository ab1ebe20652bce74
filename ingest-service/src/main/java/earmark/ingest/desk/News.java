package earmark.ingest.desk;

import earmark.contracts.Progress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one listener has not been told yet; of each episode only the last word. */
final class News {

  private final Map<String, Progress> untold = new LinkedHashMap<>();
  private boolean woken;

  synchronized void add(Progress progress) {
    untold.put(progress.episodeId(), progress);
    notifyAll();
  }

  /** Where an episode stood before the listener came; what happened since counts more. */
  synchronized void begin(Progress progress) {
    untold.putIfAbsent(progress.episodeId(), progress);
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
