package earmark.notes.model.provider;

import org.jspecify.annotations.Nullable;

/** Counts that a server may leave out. */
final class Counts {

  private Counts() {}

  static long orZero(@Nullable Integer count) {
    return count == null ? 0 : count;
  }
}
