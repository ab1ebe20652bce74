package earmark.publish;

import earmark.messaging.Listeners;
import earmark.publish.cache.BuildMarks;
import earmark.publish.serve.Readiness;
import java.util.function.Supplier;

/**
 * Reports ready once Redis was reached, while all consumers live: also during a rebuild, because
 * pages that are there are served, and no other instance could do better.
 */
final class SiteReadiness implements Supplier<Readiness> {

  private final BuildMarks marks;
  private final Listeners listeners;
  private final Supplier<String> progress;

  /**
   * @param progress what a rebuild does and how far it is
   */
  SiteReadiness(BuildMarks marks, Listeners listeners, Supplier<String> progress) {
    this.marks = marks;
    this.listeners = listeners;
    this.progress = progress;
  }

  @Override
  public Readiness get() {
    if (listeners.isBroken()) {
      return Readiness.unready(
          "A consumer has ended, so nothing new is published. Restart publish.");
    }
    if (!marks.known()) {
      return Readiness.unready(
          "Redis was not reached since the start, so there are no pages. Check EARMARK_REDIS.");
    }
    return marks.complete() ? Readiness.complete() : Readiness.rebuilding(progress.get());
  }
}
