package earmark.contracts;

import org.jspecify.annotations.Nullable;

/** Lays what one source says over what another says. */
final class Facts {

  private Facts() {}

  static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
    return first != null ? first : second;
  }
}
