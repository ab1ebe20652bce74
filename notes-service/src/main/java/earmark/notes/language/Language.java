package earmark.notes.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules, words and models of a language. Immutable, and safe for use by many threads; models
 * are loaded when they are first needed.
 */
public final class Language {

  private static final String MACROS = "macros.rules";
  private static final String MODELS = "models.tsv";
  private static final String NUMBERS = "numbers.tsv";

  private final String tag;
  private final Map<RuleList, Rules> rules = new EnumMap<>(RuleList.class);
  private final Map<WordList, Words> words = new EnumMap<>(WordList.class);
  private final NumberWords numbers;
  private @Nullable SentenceEnds sentenceEnds;
  private @Nullable UnmarkedEnds unmarkedEnds;

  private Language(String tag, NumberWords numbers) {
    this.tag = tag;
    this.numbers = numbers;
  }

  /**
   * Reads a language from its folder.
   *
   * @param tag the primary language subtag of BCP 47, such as {@code en}; it names the folder
   * @throws IllegalArgumentException if a line of a file is wrong; the message names it
   * @throws java.io.UncheckedIOException if a file is missing
   */
  static Language load(String tag) {
    String numbers = tag + "/" + NUMBERS;
    Language language = new Language(tag, NumberWords.parse(numbers, Resources.text(numbers)));
    Map<String, String> macros =
        RuleFile.macros(tag + "/" + MACROS, Resources.text(tag + "/" + MACROS));
    for (RuleList list : RuleList.values()) {
      String file = tag + "/" + list.file();
      language.rules.put(list, RuleFile.rules(file, Resources.text(file), macros));
    }
    for (WordList list : WordList.values()) {
      String text = Resources.text(tag + "/" + list.file());
      language.words.put(list, new Words(WordFile.words(text)));
    }
    return language;
  }

  /** Returns the primary language subtag of BCP 47, such as {@code en}. */
  public String tag() {
    return tag;
  }

  /** Whether a text with the BCP 47 tag {@code detected} may be in this language; null may be. */
  public boolean mayBe(@Nullable String detected) {
    return detected == null || Languages.primary(detected).equals(tag);
  }

  /** Returns the rules of a list. */
  public Rules rules(RuleList list) {
    return Objects.requireNonNull(rules.get(list));
  }

  /**
   * Returns the rows of a table, without its head.
   *
   * @param file in the language's folder, with fields between tabs
   * @throws java.io.UncheckedIOException if it is missing
   */
  public Stream<List<String>> table(String file) {
    return Resources.text(tag + "/" + file)
        .lines()
        .skip(1)
        .map(row -> List.of(row.split("\t", -1)));
  }

  /**
   * Opens a learned model, which the caller closes.
   *
   * @throws IOException if {@code models.tsv} does not name it, or it is missing
   */
  public InputStream model(ModelName name) throws IOException {
    String file =
        table(MODELS)
            .filter(row -> row.getFirst().equals(name.text()))
            .map(row -> row.get(1))
            .findFirst()
            .orElseThrow(
                () ->
                    new IOException(
                        "%s/%s names no model %s. Add it.".formatted(tag, MODELS, name.text())));
    return Resources.open(file);
  }

  /**
   * Returns what finds the ends of sentences that have marks.
   *
   * @throws java.io.UncheckedIOException if its model is missing or broken
   */
  public synchronized SentenceEnds sentenceEnds() {
    if (sentenceEnds == null) {
      sentenceEnds = SentenceEnds.of(this);
    }
    return sentenceEnds;
  }

  /**
   * Returns what finds the ends of sentences that have no marks.
   *
   * @throws java.io.UncheckedIOException if its model is missing or broken
   */
  public synchronized UnmarkedEnds unmarkedEnds() {
    if (unmarkedEnds == null) {
      unmarkedEnds = UnmarkedEnds.of(this);
    }
    return unmarkedEnds;
  }

  /** Returns the words of a list. */
  public Words words(WordList list) {
    return Objects.requireNonNull(words.get(list));
  }

  /** Returns the words for numbers. */
  public NumberWords numbers() {
    return numbers;
  }
}
