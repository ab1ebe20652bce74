package earmark.stack;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for a part that was launched: as long as it lives and its work moves. */
final class Start {

  private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);

  private final Part part;
  private final Supplier<Optional<ProcessHandle>> running;
  private final StartListener listener;
  private PartState last = new PartState.Silent();
  private long movedAt = System.nanoTime();

  /**
   * @param running the part's process, if it lives
   */
  Start(Part part, Supplier<Optional<ProcessHandle>> running, StartListener listener) {
    this.part = part;
    this.running = running;
    this.listener = listener;
  }

  /**
   * Returns whether the part is ready; false if its process has ended.
   *
   * @throws StandsStill if it neither became ready nor moved for as long as it may
   */
  boolean await() {
    while (true) {
      PartState now = part.probe().ask();
      if (now instanceof PartState.Ready) {
        return true;
      }
      Optional<ProcessHandle> process = running.get();
      if (process.isEmpty()) {
        return false;
      }
      watch(now);
      ProcessEnd.within(BETWEEN_PROBES, process.get());
    }
  }

  private void watch(PartState now) {
    // An answer that fails to come in between is no news.
    if (now instanceof PartState.Busy busy && !busy.equals(last)) {
      last = busy;
      movedAt = System.nanoTime();
      listener.busy(busy.doing());
    } else if (System.nanoTime() - movedAt > part.patience().toNanos()) {
      throw new StandsStill(last, part.patience());
    }
  }

  /** A part that neither becomes ready nor moves. */
  static final class StandsStill extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StandsStill(PartState last, Duration patience) {
      super(
          last instanceof PartState.Busy busy
              ? "has not moved for %d s (%s)".formatted(patience.toSeconds(), busy.doing())
              : "does not answer after %d s".formatted(patience.toSeconds()));
    }
  }
}
