package earmark.publish.render;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Normalises language tags for HTML. */
final class LanguageTag {

  private LanguageTag() {}

  /**
   * Returns a feed's language as a BCP 47 tag, {@code en-US} for {@code en_us}; null for other
   * text.
   */
  static @Nullable String tag(@Nullable String language) {
    if (language == null || language.isBlank()) {
      return null;
    }
    try {
      return new Locale.Builder()
          .setLanguageTag(language.strip().replace('_', '-'))
          .build()
          .toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
