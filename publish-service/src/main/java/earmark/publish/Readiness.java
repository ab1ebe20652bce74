package earmark.publish;

import earmark.publish.cache.BuildMarks;
import java.util.function.BooleanSupplier;

/**
 * Ready from the moment that the site was seen complete. A cache that is emptied later does not
 * make an instance unready: it still serves what it has in memory, and no other could do better.
 */
final class Readiness implements BooleanSupplier {

  private final BuildMarks marks;
  private volatile boolean seen;

  Readiness(BuildMarks marks) {
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
