package earmark.notes.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

  static Stream<Arguments> lists() {
    return Languages.all().stream()
        .flatMap(
            language -> Stream.of(RuleList.values()).map(list -> Arguments.of(language, list)));
  }

  static Stream<Arguments> wordLists() {
    return Languages.all().stream()
        .flatMap(
            language -> Stream.of(WordList.values()).map(list -> Arguments.of(language, list)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("lists")
  void every_rule_matches_its_example_and_spares_the_other(Language language, RuleList list) {
    assertThat(language.rules(list).all()).isNotEmpty();
    SoftAssertions.assertSoftly(
        softly -> {
          for (Rule rule : language.rules(list).all()) {
            softly.assertThat(rule.isIn(rule.matches())).as(rule + " matches").isTrue();
            softly.assertThat(rule.isIn(rule.spares())).as(rule + " spares").isFalse();
          }
        });
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("lists")
  void every_rule_is_needed_for_its_example(Language language, RuleList list) {
    List<Rule> all = language.rules(list).all();
    SoftAssertions.assertSoftly(
        softly -> {
          for (Rule rule : all) {
            softly
                .assertThat(all)
                .as("rules that match the example of " + rule)
                .filteredOn(other -> other.isIn(rule.matches()))
                .containsExactly(rule);
          }
        });
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("lists")
  void every_rule_has_the_groups_that_its_list_asks_for(Language language, RuleList list) {
    assertThat(language.rules(list).all())
        .allSatisfy(
            rule -> assertThat(rule.pattern().namedGroups().keySet()).containsAll(list.groups()));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("wordLists")
  void words_are_in_lower_case(Language language, WordList list) {
    assertThat(language.words(list).all())
        .isNotEmpty()
        .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
  }

  private static Rules rules(String... lines) {
    return RuleFile.rules("test.rules", String.join("\n", lines), Map.of());
  }

  @Test
  void a_rule_matches_whole_words_in_any_case_and_with_both_apostrophes() {
    Rules rules = rules("# What is said.", "", "that's übel + \"That's übel.\" - \"That is.\"");
    assertThat(rules.areIn("Well, THAT’S ÜBEL, isn't it?")).isTrue();
    assertThat(rules.areIn("That's übelst.")).isFalse();
    assertThat(rules.areIn("ßthat's übel")).isFalse();
  }

  @Test
  void capitals_count_where_a_file_says_so() {
    Rules rules = rules("@case", "by \\p{Lu}\\p{L}+ + \"by Acme\" - \"by bus\"");
    assertThat(rules.areIn("made by Acme")).isTrue();
    assertThat(rules.areIn("made by hand")).isFalse();
  }

  @Test
  void macros_stand_for_what_several_rules_share() {
    Rules rules =
        rules(
            "{digit} = one|two",
            "{count} = {digit}|many",
            "{count} \\p{L}{3,5} + \"many cats\" - \"no cats\"");
    assertThat(rules.areIn("two dogs")).isTrue();
    assertThat(rules.areIn("many elephants")).isFalse();
  }

  @Test
  void places_come_in_order_and_do_not_overlap() {
    Rules rules =
        rules(
            "cat \\w+ + \"cat one\" - \"dog\"",
            "two + \"two\" - \"one\"",
            "one + \"one\" - \"two\"");
    assertThat(rules.in("two cat one one two"))
        .extracting(MatchResult::group)
        .containsExactly("two", "cat one", "one", "two");
    assertThat(rules.replaceIn("a two b", "")).isEqualTo("a  b");
  }

  @Test
  void a_rule_without_both_examples_fails_with_its_place() {
    for (String line : List.of("brought to", "by + \"by\"", "by - \"by\"")) {
      assertThatThrownBy(() -> rules("", line))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("test.rules, line 2")
          .hasMessageContaining("A rule needs an example");
    }
  }

  @Test
  void a_macro_that_is_not_defined_fails_with_its_name() {
    assertThatThrownBy(() -> rules("by {brand} + \"by Acme\" - \"by bus\""))
        .hasMessageContaining("There is no macro {brand}. Define it above this line.");
  }

  @Test
  void a_broken_expression_fails_with_its_place() {
    assertThatThrownBy(() -> rules("by (acme + \"by Acme\" - \"by bus\""))
        .hasMessageContaining("test.rules, line 1");
  }
}
