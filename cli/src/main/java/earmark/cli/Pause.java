package earmark.cli;

import earmark.stack.StackFailure;
import java.time.Duration;

/** The time between two looks at something that says nothing by itself. */
final class Pause {

  private Pause() {}

  static void of(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted", e);
    }
  }
}
