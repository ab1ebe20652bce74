package earmark.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.text.testing.ForeignPatterns;
import earmark.text.testing.LinearPatterns;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pattern here meets foreign text of any length. */
class FeedPatternsTest {

  static Iterable<Map.Entry<String, Pattern>> patterns() {
    return ForeignPatterns.in(Path.of("target/classes"), "earmark/feeds").entrySet();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void a_pattern_takes_work_that_grows_with_the_text_alone(Map.Entry<String, Pattern> named) {
    assertThat(LinearPatterns.slowInput(named.getValue())).as(named.getKey()).isEmpty();
  }
}
