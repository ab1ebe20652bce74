package earmark.publish;

import earmark.publish.cache.BuildMarks;
import java.util.function.BooleanSupplier;

/**
 * Reports ready once the site has been complete. A cache that is emptied later does not make an
 * instance unready: it still serves pages from memory, and no other instance could do better.
 */
final class SiteReadiness implements BooleanSupplier {

  private final BuildMarks marks;
  private volatile boolean seen;

  SiteReadiness(BuildMarks marks) {
    this.marks = marks;
  }

  @Override
  public boolean getAsBoolean() {
    if (!seen) {
      seen = marks.complete();
    }
    return seen;
  }
}
