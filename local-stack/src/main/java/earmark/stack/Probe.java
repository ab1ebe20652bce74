package earmark.stack;

import java.util.function.BooleanSupplier;

/** How to ask a part for its state. */
@FunctionalInterface
public interface Probe {

  /** Asks once. Takes two seconds at most and never throws. */
  PartState ask();

  /** Returns the probe of a part that is ready as soon as it answers. */
  static Probe of(BooleanSupplier answers) {
    return () -> answers.getAsBoolean() ? new PartState.Ready() : new PartState.Silent();
  }
}
