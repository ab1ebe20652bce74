package earmark.notes.language;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.text.testing.LinearPatterns;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulePatternsTest {

  @Test
  void rules_take_work_that_grows_with_the_text_alone() {
    Map<String, String> slow =
        Languages.all().stream().flatMap(RulePatternsTest::rules).toList().parallelStream()
            .filter(rule -> LinearPatterns.slowInput(rule.pattern()).isPresent())
            .collect(
                Collectors.toMap(
                    Rule::source,
                    rule -> LinearPatterns.slowInput(rule.pattern()).orElseThrow(),
                    (one, other) -> one,
                    TreeMap::new));
    assertThat(slow).isEmpty();
  }

  private static Stream<Rule> rules(Language language) {
    return Stream.of(RuleList.values()).flatMap(list -> language.rules(list).all().stream());
  }
}
