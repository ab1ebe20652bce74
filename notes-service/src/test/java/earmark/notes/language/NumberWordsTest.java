package earmark.notes.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberWordsTest {

  static Iterable<Language> languages() {
    return Languages.all();
  }

  @Test
  void words_count_or_multiply() {
    NumberWords words = NumberWords.parse("test.tsv", "word\tvalue\nnine\t9\nhundred\t100\n");
    assertThat(words.small("nine")).hasValue(9);
    assertThat(words.scale("nine")).isEmpty();
    assertThat(words.small("hundred")).isEmpty();
    assertThat(words.scale("hundred")).hasValue(100);
    assertThat(words.small("salt")).isEmpty();
    assertThat(words.scale("salt")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_language_has_words_for_numbers(Language language) {
    assertThat(language.numbers().all()).containsValues(2L, 100L, 1000L);
  }

  @Test
  void a_broken_line_fails_with_its_place() {
    for (String line : List.of("nine", "nine 9", "Nine\t9", "nine\tIX", "nine\t9\t9")) {
      assertThatThrownBy(() -> NumberWords.parse("test.tsv", "word\tvalue\n" + line))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("test.tsv, line 2: ")
          .hasMessageEndingWith("The line is: " + line);
    }
  }
}
