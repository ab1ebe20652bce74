package earmark.stack;

/** How one knows that a part really answers. */
@FunctionalInterface
public interface Probe {

  /** Asks once; false as long as it does not answer. Takes two seconds at most and never throws. */
  boolean answers();
}
