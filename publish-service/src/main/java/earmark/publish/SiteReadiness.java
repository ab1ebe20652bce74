package earmark.publish;

import earmark.messaging.Listeners;
import earmark.publish.cache.BuildMarks;
import java.util.function.BooleanSupplier;

/**
 * Reports ready once the site has been complete, while all consumers live. A cache that is emptied
 * later does not make an instance unready: it still serves pages from memory, and no other instance
 * could do better.
 */
final class SiteReadiness implements BooleanSupplier {

  private final BuildMarks marks;
  private final Listeners listeners;
  private volatile boolean seen;

  SiteReadiness(BuildMarks marks, Listeners listeners) {
    this.marks = marks;
    this.listeners = listeners;
  }

  @Override
  public boolean getAsBoolean() {
    if (!seen) {
      seen = marks.complete();
    }
    return seen && !listeners.isBroken();
  }
}
