package earmark.ingest.intake;

import org.jspecify.annotations.Nullable;

/** Keeps what publishers write to a length that an event can carry. */
final class Cut {

  private static final int TITLE = 1_000;
  private static final int DESCRIPTION = 100_000;

  private Cut() {}

  static @Nullable String title(@Nullable String text) {
    return cut(text, TITLE);
  }

  static @Nullable String description(@Nullable String text) {
    return cut(text, DESCRIPTION);
  }

  private static @Nullable String cut(@Nullable String text, int length) {
    if (text == null || text.length() <= length) {
      return text;
    }
    // Not between the halves of one character.
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).strip() + "…";
  }
}
