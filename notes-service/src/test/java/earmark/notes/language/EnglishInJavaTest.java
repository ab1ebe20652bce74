package earmark.notes.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps English words out of the code: they belong to the files of the language. */
class EnglishInJavaTest {

  private static final Path SOURCES = Path.of("src/main/java/earmark/notes");
  private static final List<String> PACKAGES =
      List.of("reading", "cast", "sponsor", "work", "writing", "grounding");

  /** Endings of web addresses are no words of a language. */
  private static final String ADDRESSES = "com|org|net|io|ai|dev";

  /** A string with "this|that". */
  private static final Pattern ALTERNATION =
      Pattern.compile("\"[^\"\\n]*\\p{Ll}{2,}\\|\\p{Ll}{2,}[^\"\\n]*\"");

  /** A call with three or more words in quotation marks, such as {@code Set.of("this", …)}. */
  private static final Pattern LIST =
      Pattern.compile("\\bof\\(\\s*(?:\"[\\p{Ll}' ]+\",\\s*){2,}\"[\\p{Ll}' ]+\"");

  private static List<String> wordsIn(String source) {
    return Stream.of(ALTERNATION, LIST)
        .flatMap(pattern -> pattern.matcher(source.replace(ADDRESSES, "")).results())
        .map(MatchResult::group)
        .toList();
  }

  private static Stream<Path> files(String folder) {
    try (Stream<Path> all = Files.walk(SOURCES.resolve(folder))) {
      return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void no_list_of_words_stands_in_the_code() {
    assertThat(PACKAGES.stream().flatMap(EnglishInJavaTest::files))
        .hasSizeGreaterThan(40)
        .allSatisfy(file -> assertThat(wordsIn(text(file))).as("words in %s", file).isEmpty());
  }

  @Test
  void alternations_and_lists_are_seen_and_other_strings_are_not() {
    assertThat(wordsIn("Pattern.compile(\"\\\\b(this|that)\\\\b\")")).hasSize(1);
    assertThat(wordsIn("Set.of(\"this\", \"that\", \"don't\")")).hasSize(1);
    assertThat(wordsIn("Pattern.compile(\"\\\\.(?:com|org|net|io|ai|dev)\")")).isEmpty();
    assertThat(wordsIn("Pattern.compile(\"^a+|[,;]$\"); List.of(\"NOT\", \"a\")")).isEmpty();
  }
}
