package earmark.text.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearPatternsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+b",
        "(a|a)*b",
        "\\s*\\s*x",
        ".*\\.",
        "\\s+$",
        "<v\\s+([^>]*)>",
        "\\{\\\\[^}]*\\}",
        "1\\s+(?<text>.*)",
        "(?:(?<name>[^(\\[]{1,60}?)\\s*)?\\((?<time>\\d)\\)",
        "\\s*\\d[^a-zA-Z]*-->.*",
        "transcript\\w* was",
      })
  void a_pattern_that_goes_back_again_and_again_is_found(String pattern) {
    assertThat(LinearPatterns.slowInput(Pattern.compile(pattern))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?U)\\s+",
        "</?[a-zA-Z][^<>]*>",
        "https?://\\S+",
        "(?s)1\\s+(?<text>.*)",
        "\\p{Lu}[\\p{L}]*(?: \\p{Lu}[\\p{L}]*){0,4}",
      })
  void a_pattern_that_goes_through_once_is_not(String pattern) {
    assertThat(LinearPatterns.slowInput(Pattern.compile(pattern))).isEmpty();
  }
}
