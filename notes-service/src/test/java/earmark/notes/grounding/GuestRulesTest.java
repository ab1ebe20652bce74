package earmark.notes.grounding;

import static earmark.notes.grounding.LyingWriter.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuestRulesTest {

  private static final EpisodeSource SOURCE =
      EpisodeSource.of(LyingWriter.interview().briefing(), List.of(new Verbatim()));
  private static final BioCase SAID =
      bio("A bridge inspector who listens to steel", "a bridge inspector who listens to steel.");
  private static final BioCase WRITTEN = bio("A bridge inspector from Vell");

  private static GuestCase guest(String name, String... listed) {
    return new GuestCase(name, List.of(listed), SOURCE.briefing().cast());
  }

  private static BioCase bio(String bio) {
    return BioCase.written("Mara Quill", bio, SOURCE);
  }

  private static BioCase bio(String bio, String proof) {
    return BioCase.said("Mara Quill", bio, List.of(said(proof)), SOURCE);
  }

  private static RuleExample<GuestCase> refuses(
      String name, GroundingRule<GuestCase> rule, GuestCase refused) {
    return new RuleExample<>(name, rule, guest("Mara Quill"), refused);
  }

  static Stream<RuleExample<GuestCase>> guests() {
    return Stream.of(
        refuses("HAS_NAME", GuestRules.HAS_NAME, guest(" ")),
        refuses("IS_NO_HOST", GuestRules.IS_NO_HOST, guest("Ada Host")),
        refuses("IS_OF_THE_CAST", GuestRules.IS_OF_THE_CAST, guest("Nikola Vane")),
        refuses("IS_NEW", GuestRules.IS_NEW, guest("Mara Quill", "Mara Quill")));
  }

  static Stream<RuleExample<BioCase>> saidBios() {
    return Stream.of(
        new RuleExample<>("HAS_WORDS", BioRules.HAS_WORDS, SAID, bio("…", "Mara Quill")),
        new RuleExample<>("WAS_SAID", BioRules.WAS_SAID, SAID, bio("A pilot", "a pilot")),
        new RuleExample<>(
            "IS_NOT_PAID", BioRules.IS_NOT_PAID, SAID, bio("It boils water", "It boils water.")),
        new RuleExample<>(
            "HAS_ONE_SPEAKER",
            BioRules.HAS_ONE_SPEAKER,
            SAID,
            bio("Your teacher? My teacher", "your teacher? My teacher")),
        new RuleExample<>(
            "IS_NOT_CUT_SHORT",
            BioRules.IS_NOT_CUT_SHORT,
            SAID,
            bio("An engineer", "an engineer,")),
        new RuleExample<>(
            "FOLLOWS_FROM_PROOF",
            BioRules.FOLLOWS_FROM_PROOF,
            SAID,
            bio("A famous bridge inspector", "a bridge inspector")),
        new RuleExample<>(
            "IS_SAID_OF_THEM",
            BioRules.IS_SAID_OF_THEM,
            SAID,
            bio("A Nobel laureate", "a Nobel laureate.")));
  }

  static Stream<RuleExample<BioCase>> writtenBios() {
    return Stream.of(
        new RuleExample<>("HAS_WORDS", BioRules.HAS_WORDS, WRITTEN, bio(" ")),
        new RuleExample<>("IS_WRITTEN", BioRules.IS_WRITTEN, WRITTEN, bio("A pilot from Vell")),
        new RuleExample<>(
            "IS_NOT_CUT_SHORT_THERE",
            BioRules.IS_NOT_CUT_SHORT_THERE,
            WRITTEN,
            BioCase.written("Mara Quill", "A pilot", deniedInMetadata())),
        new RuleExample<>(
            "IS_WRITTEN_OF_THEM",
            BioRules.IS_WRITTEN_OF_THEM,
            WRITTEN,
            bio("A journalist who swam to Vell")));
  }

  private static EpisodeSource deniedInMetadata() {
    return EpisodeSource.of(
        LyingWriter.interview().described("Mara Quill is not a pilot.").briefing(), List.of());
  }

  @ParameterizedTest
  @MethodSource({"guests", "saidBios", "writtenBios"})
  <C> void a_rule_lets_pass_what_meets_it_and_refuses_the_rest(RuleExample<C> example) {
    assertThat(example.rule().refuses(example.passes())).isFalse();
    assertThat(example.rule().refuses(example.refused())).isTrue();
  }

  @Test
  void every_rule_has_an_example() {
    assertThat(guests().map(RuleExample::rule)).containsExactlyElementsOf(GuestRules.ALL);
    assertThat(saidBios().map(RuleExample::rule)).containsExactlyElementsOf(BioRules.SAID);
    assertThat(writtenBios().map(RuleExample::rule)).containsExactlyElementsOf(BioRules.WRITTEN);
  }
}
