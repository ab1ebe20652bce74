package earmark.notes.grounding;

import static earmark.notes.grounding.LyingWriter.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PointRulesTest {

  private static final EpisodeSource SOURCE =
      EpisodeSource.of(LyingWriter.interview().briefing(), List.of(new Verbatim()));
  private static final PointCase TRUE = said("Nobody believed us at first.");

  private static PointCase said(String words) {
    return of(words, words);
  }

  private static PointCase of(String text, String... claims) {
    return PointCase.of(point(text, claims), List.of("We cut the time again."), SOURCE);
  }

  private static PointCase below(String context, String words) {
    return PointCase.of(ContextLie.below(context, words), List.of(), SOURCE);
  }

  private static PointCase judged(Verdict verdict, String text) {
    return PointCase.of(
        point(text, "Nobody believed us at first."),
        List.of(),
        SOURCE.with(List.of(new Verbatim(), statement -> verdict)));
  }

  private static RuleExample<PointCase> refuses(
      String name, GroundingRule<PointCase> rule, PointCase refused) {
    return new RuleExample<>(name, rule, TRUE, refused);
  }

  static Stream<RuleExample<PointCase>> examples() {
    return Stream.of(
        refuses("HAS_WORDS", PointRules.HAS_WORDS, of("…", "Salt heals steel.")),
        refuses("HAS_PROOF", PointRules.HAS_PROOF, of("Nobody believed us at first.")),
        refuses("WAS_SAID", PointRules.WAS_SAID, said("Everybody believed us.")),
        new RuleExample<>(
            "HAS_ITS_CONTEXT",
            PointRules.HAS_ITS_CONTEXT,
            below("How did that day end?", "We went home for lunch that day."),
            below("Did you ever lie about that?", "We went home for lunch that day.")),
        refuses("IS_NOT_PAID", PointRules.IS_NOT_PAID, said("It boils water.")),
        refuses(
            "HAS_ONE_SPEAKER_EACH",
            PointRules.HAS_ONE_SPEAKER_EACH,
            said("How did that day end? We went home for lunch that day.")),
        refuses("IS_NOT_CUT_SHORT", PointRules.IS_NOT_CUT_SHORT, said("we lose the bridge.")),
        new RuleExample<>(
            "KEEPS_NUMBERS",
            PointRules.KEEPS_NUMBERS,
            of("It fell to 9.", "We cut the time from 40 minutes to nine."),
            of("It fell to 8.", "We cut the time from 40 minutes to nine.")),
        refuses(
            "KEEPS_NAMES",
            PointRules.KEEPS_NAMES,
            of("Nobody in Boston believed us at first.", "Nobody believed us at first.")),
        refuses(
            "KEEPS_NEGATION",
            PointRules.KEEPS_NEGATION,
            of("All believed us.", "Nobody believed us at first.")),
        refuses(
            "IS_JUDGED",
            PointRules.IS_JUDGED,
            judged(Verdict.NONE, "No one believed them at first.")),
        refuses(
            "DOES_NOT_OVERREACH",
            PointRules.DOES_NOT_OVERREACH,
            judged(Verdict.OVERREACHES, "No one believed them for years.")),
        refuses(
            "FOLLOWS_FROM_PROOF",
            PointRules.FOLLOWS_FROM_PROOF,
            of("Nobody believed them.", "Nobody believed us at first.")),
        refuses("IS_NEW", PointRules.IS_NEW, said("We cut the time again.")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_rule_lets_pass_what_meets_it_and_refuses_the_rest(RuleExample<PointCase> example) {
    assertThat(example.rule().refuses(example.passes())).isFalse();
    assertThat(example.rule().refuses(example.refused())).isTrue();
  }

  @Test
  void every_rule_has_an_example() {
    assertThat(examples().map(RuleExample::rule)).containsExactlyElementsOf(PointRules.ALL);
  }
}
