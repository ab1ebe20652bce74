package earmark.notes.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The words for numbers of a language. The word for one means something else more often and counts
 * only where it follows tens. Immutable.
 */
public final class NumberWords {

  /** Words for this and more multiply the number before them. */
  private static final long SMALLEST_SCALE = 100;

  private final Map<String, Long> values;

  private NumberWords(Map<String, Long> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * Returns the words of a table: a word in lower case and its value, with a tab between them.
   *
   * @param name of the file, for messages
   * @param text its lines, the first of them a head
   * @throws IllegalArgumentException if a line is wrong; the message names it
   */
  static NumberWords parse(String name, String text) {
    List<String> lines = text.lines().toList();
    Map<String, Long> values = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] fields = lines.get(i).split("\t", -1);
      if (fields.length != 2 || !fields[0].matches("\\p{Ll}+") || !fields[1].matches("\\d{1,18}")) {
        throw new IllegalArgumentException(
            "%s, line %d: ".formatted(name, i + 1)
                + "A number needs a word in lower case and its value. Write: word, tab, digits."
                + " The line is: "
                + lines.get(i));
      }
      values.put(fields[0], Long.valueOf(fields[1]));
    }
    return new NumberWords(values);
  }

  Map<String, Long> all() {
    return values;
  }

  /** Returns the value of a word for a number below a hundred but one; empty for other words. */
  public OptionalLong small(String word) {
    Long value = values.get(word);
    return value == null || value == 1 || value >= SMALLEST_SCALE
        ? OptionalLong.empty()
        : OptionalLong.of(value);
  }

  /** Returns the value of a word that follows tens, such as "one" in "sixty one"; else 0. */
  public long unit(String word) {
    long value = values.getOrDefault(word, 0L);
    return value < 10 ? value : 0;
  }

  /** Returns what a word such as "thousand" multiplies by; empty if the word does not multiply. */
  public OptionalLong scale(String word) {
    Long value = values.get(word);
    return value == null || value < SMALLEST_SCALE ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
