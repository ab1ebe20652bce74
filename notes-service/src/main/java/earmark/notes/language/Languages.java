package earmark.notes.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The languages that Earmark has rules for; each is loaded once per process. */
public final class Languages {

  private static final Map<String, Language> ALL =
      List.of("en").stream().collect(Collectors.toUnmodifiableMap(tag -> tag, Language::load));

  private Languages() {}

  /**
   * Returns the rules of a language.
   *
   * @param tag a BCP 47 tag such as {@code en-GB}; only its language counts, not its region
   * @return empty where Earmark has no rules for that language, and for null and {@code und}
   */
  public static Optional<Language> of(@Nullable String tag) {
    return Optional.ofNullable(ALL.get(primary(tag)));
  }

  /** Returns all languages that have rules. */
  static Collection<Language> all() {
    return ALL.values();
  }

  /** Returns the rules of English. */
  public static Language english() {
    return Objects.requireNonNull(ALL.get("en"));
  }

  /** Returns the English names of all languages that have rules, such as "English". */
  static String names() {
    return ALL.keySet().stream().sorted().map(Languages::name).collect(Collectors.joining(", "));
  }

  /** Returns the English name of the language of a tag, such as "German" for {@code de-AT}. */
  static String name(String tag) {
    return Locale.of(primary(tag)).getDisplayLanguage(Locale.ENGLISH);
  }

  /** Returns the language of a tag without script and region; empty where the tag names none. */
  static String primary(@Nullable String tag) {
    String language =
        tag == null ? "" : Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return language.equals("und") ? "" : language;
  }
}
