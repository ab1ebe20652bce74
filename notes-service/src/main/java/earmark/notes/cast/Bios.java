package earmark.notes.cast;

import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bio lines. */
final class Bios {

  private static final int LONGEST = 220;
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+");

  private Bios() {}

  /** Words of an introduction as a line: a capital in front, no comma or stop behind. */
  static String line(String words) {
    String line = words.replaceAll("(?<![,;:.\\s])[,;:.\\s]+$", "");
    return line.isEmpty()
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + line.substring(line.offsetByCodePoints(0, 1));
  }

  /** The first sentence of the publisher's description that says who this is; else null. */
  static @Nullable String inDescription(
      String name, @Nullable String description, Language language) {
    if (description == null) {
      return null;
    }
    return Stream.of(SENTENCES.split(description.strip()))
        .filter(sentence -> sentence.contains(PersonNames.last(name)))
        .filter(language.rules(RuleList.BIO)::areIn)
        .filter(sentence -> sentence.length() <= LONGEST && !sentence.contains("..."))
        .map(Bios::line)
        .findFirst()
        .orElse(null);
  }
}
