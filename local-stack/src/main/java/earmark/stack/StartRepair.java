package earmark.stack;

import java.util.Optional;

/** What can be done for a part that ended while it was starting. */
@FunctionalInterface
public interface StartRepair {

  /** Nothing can be done. */
  StartRepair NONE = Optional::empty;

  /** Does it, and returns what was done, for the operator; empty if nothing could be done. */
  Optional<String> attempt();
}
