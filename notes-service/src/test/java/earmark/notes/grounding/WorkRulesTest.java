package earmark.notes.grounding;

import static earmark.notes.grounding.LyingWriter.book;
import static earmark.notes.grounding.LyingWriter.said;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.contracts.Work.CreatorSource;
import earmark.notes.writing.Draft.DraftWork;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkRulesTest {

  private static final EpisodeSource SOURCE =
      EpisodeSource.of(LyingWriter.interview().briefing(), List.of(new Verbatim()));
  private static final String BLAME =
      "We once bought a book called Rust in Winter and it was terrible.";
  private static final Work CRAFTSMAN = madeBy("Richard Sennett", null);

  private static Work madeBy(String creator, @Nullable String link) {
    return new Work("The Craftsman", creator, CreatorSource.SAID, Work.Kind.BOOK, link);
  }

  private static WorkCase of(Work work, Stance stance, String quote, @Nullable String heardAs) {
    return WorkCase.of(
        new DraftWork(work, stance, heardAs, said(quote)), List.of("Listed Already"), SOURCE);
  }

  private static WorkCase praised(Work work, String quote) {
    return of(work, Stance.ENDORSED, quote, null);
  }

  private static WorkCase as(Stance stance) {
    return of(CRAFTSMAN, stance, LyingWriter.PRAISE, null);
  }

  private static RuleExample<WorkCase> refuses(
      String name, GroundingRule<WorkCase> rule, WorkCase refused) {
    return new RuleExample<>(name, rule, as(Stance.ENDORSED), refused);
  }

  static Stream<RuleExample<WorkCase>> examples() {
    return Stream.of(
        refuses("HAS_TITLE", WorkRules.HAS_TITLE, praised(book("…"), LyingWriter.PRAISE)),
        refuses("WAS_SAID", WorkRules.WAS_SAID, praised(CRAFTSMAN, "I love The Craftsman.")),
        refuses(
            "IS_NOT_PAID",
            WorkRules.IS_NOT_PAID,
            praised(book("Brightwell"), "This episode is brought to you by Brightwell.")),
        refuses("IS_NOT_PROPOSED_AS_PAID", WorkRules.IS_NOT_PROPOSED_AS_PAID, as(Stance.SPONSORED)),
        refuses("IS_MORE_THAN_MENTIONED", WorkRules.IS_MORE_THAN_MENTIONED, as(Stance.MENTIONED)),
        refuses(
            "IS_NOT_PROPOSED_AS_CRITICISED",
            WorkRules.IS_NOT_PROPOSED_AS_CRITICISED,
            as(Stance.CRITICISED)),
        refuses(
            "HAS_ONE_SPEAKER",
            WorkRules.HAS_ONE_SPEAKER,
            praised(CRAFTSMAN, "They did. I always recommend The Craftsman")),
        new RuleExample<>(
            "SOUNDS_LIKE_ITS_TITLE",
            WorkRules.SOUNDS_LIKE_ITS_TITLE,
            of(book("The Crafts Man"), Stance.ENDORSED, LyingWriter.PRAISE, "The Craftsman"),
            of(book("Get Rich Quick"), Stance.ENDORSED, LyingWriter.PRAISE, "The Craftsman")),
        refuses(
            "IS_NAMED", WorkRules.IS_NAMED, praised(book("Get Rich Quick"), LyingWriter.PRAISE)),
        refuses(
            "HAS_ITS_MAKER",
            WorkRules.HAS_ITS_MAKER,
            praised(madeBy("Mara Quill", null), LyingWriter.PRAISE)),
        refuses(
            "HAS_ITS_LINK",
            WorkRules.HAS_ITS_LINK,
            praised(madeBy("Richard Sennett", "https://shop.example.org/"), LyingWriter.PRAISE)),
        refuses(
            "IS_NOT_CRITICISED",
            WorkRules.IS_NOT_CRITICISED,
            praised(book("Rust in Winter"), BLAME)),
        refuses(
            "IS_PRAISED",
            WorkRules.IS_PRAISED,
            praised(
                book("Fatigue in Chains"),
                "There was a paper called Fatigue in Chains on the table.")),
        new RuleExample<>(
            "IS_THEIR_OWN",
            WorkRules.IS_THEIR_OWN,
            of(book("Listening to Rivets"), Stance.OWN_WORK, LyingWriter.OWN, null),
            as(Stance.OWN_WORK)),
        refuses("IS_NEW", WorkRules.IS_NEW, praised(book("Listed already"), LyingWriter.PRAISE)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_rule_lets_pass_what_meets_it_and_refuses_the_rest(RuleExample<WorkCase> example) {
    assertThat(example.rule().refuses(example.passes())).isFalse();
    assertThat(example.rule().refuses(example.refused())).isTrue();
  }

  @Test
  void every_rule_has_an_example() {
    assertThat(examples().map(RuleExample::rule)).containsExactlyElementsOf(WorkRules.ALL);
  }
}
