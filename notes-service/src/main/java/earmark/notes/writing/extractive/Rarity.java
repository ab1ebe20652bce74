package earmark.notes.writing.extractive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How rare the words of a sentence are in speech. What is worth keeping is told in words that small
 * talk does not have. The counts are those of films and series: Brysbaert and New, Moving beyond
 * Kučera and Francis, Behavior Research Methods, 2009.
 */
final class Rarity {

  /** A sentence is as specific as its few rarest words. */
  private static final int RAREST = 3;

  /** The Zipf value of everyday words; each step below is ten times rarer. */
  private static final double EVERYDAY = 6;

  /** Words that are rarer than one in a million are all alike. */
  private static final double UNLISTED = 3;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?:['’]\\p{L}+|[^\\p{L}])+");
  private static final Map<String, Double> ZIPF = load();

  private Rarity() {}

  /** From 0 for everyday words to 3 for rare ones. */
  static double of(String sentence) {
    return BETWEEN_WORDS
            .splitAsStream(sentence.toLowerCase(Locale.ROOT))
            .filter(word -> word.length() > 1)
            .map(word -> Math.max(0, EVERYDAY - ZIPF.getOrDefault(word, UNLISTED)))
            .sorted(Comparator.reverseOrder())
            .limit(RAREST)
            .mapToDouble(Double::doubleValue)
            .sum()
        / RAREST;
  }

  private static Map<String, Double> load() {
    try (InputStream in =
        Objects.requireNonNull(Rarity.class.getResourceAsStream("spoken-words.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(f -> f[0], f -> Double.parseDouble(f[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
