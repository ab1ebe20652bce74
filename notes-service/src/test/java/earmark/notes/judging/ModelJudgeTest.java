package earmark.notes.judging;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.contracts.LeftOut;
import earmark.notes.grounding.Grounding;
import earmark.notes.grounding.ProvenDraft;
import earmark.notes.grounding.ProvenPoint;
import earmark.notes.grounding.Refusal;
import earmark.notes.grounding.Verbatim;
import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelQuestion.Purpose;
import earmark.notes.model.ScriptedModel;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftPoint;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelJudgeTest {

  private static final String SAID = "Nobody believed us at first.";

  private final Briefing briefing =
      anInterview()
          .titled("Bridges")
          .withGuest("Mara Quill")
          .says("Mara Quill", SAID + " We cut the time again.")
          .briefing();

  private final ScriptedModel model = new ScriptedModel();

  private ProvenDraft prove(DraftPoint... points) {
    return Grounding.prove(
        new Draft(null, List.of(), List.of(), List.of(), List.of(points), List.of()),
        briefing,
        List.of(new Verbatim(), new ModelJudge(model)));
  }

  private static DraftPoint point(String text) {
    return new DraftPoint(text, null, List.of(new Claim(SAID, -1, Claim.Extent.SENTENCES)));
  }

  @ParameterizedTest
  @CsvSource({
    "carried, '', ",
    "Carried, '', ",
    "carried, for years, OVERREACHES",
    "overreaches, for years, OVERREACHES",
    "contradicted, '', UNSUPPORTED",
    "unrelated, '', UNSUPPORTED",
    "certainly, '', NO_VERDICT"
  })
  void only_what_is_plainly_carried_is_published(String verdict, String extra, Refusal reason) {
    model.replying(
        Purpose.JUDGE,
        """
        {"verdicts":[{"statement":1,"extra":"%s","verdict":"%s"}]}"""
            .formatted(extra, verdict));
    ProvenDraft proven = prove(point("No one believed Quill at first."));
    assertThat(proven.takeaways()).hasSize(reason == null ? 1 : 0);
    assertThat(proven.leftOut())
        .extracting(LeftOut::why)
        .isEqualTo(reason == null ? List.of() : List.of(reason.reason()));
  }

  @Test
  void a_statement_that_the_reply_leaves_out_is_not_published() {
    model.replying(
        Purpose.JUDGE, "{\"verdicts\":[{\"statement\":9,\"extra\":\"\",\"verdict\":\"carried\"}]}");
    ProvenDraft proven = prove(point("No one believed Quill at first."));
    assertThat(proven.takeaways()).isEmpty();
    assertThat(proven.leftOut())
        .extracting(LeftOut::why)
        .containsExactly(Refusal.NO_VERDICT.reason());
  }

  @Test
  void of_two_verdicts_the_stricter_one_counts() {
    model.replying(
        Purpose.JUDGE,
        """
        {"verdicts":[{"statement":1,"extra":"","verdict":"unrelated"},
                     {"statement":1,"extra":"","verdict":"carried"}]}""");
    assertThat(prove(point("No one believed Quill at first.")).takeaways()).isEmpty();
  }

  @Test
  void the_judge_sees_the_statement_and_its_quotes_and_nothing_that_fails_before() {
    model.replying(
        Purpose.JUDGE, "{\"verdicts\":[{\"statement\":1,\"extra\":\"\",\"verdict\":\"carried\"}]}");
    prove(
        point(SAID),
        point("All 30 of them doubted at first."),
        point("At first Quill is not <believed> by anybody."));
    assertThat(model.asked()).hasSize(1);
    assertThat(model.asked().getFirst().material())
        .isEqualTo(
            """
            <material>
            Show: The Show
            Episode: Bridges
            Guests: Mara Quill

            Statement 1: At first Quill is not ‹believed› by anybody.
            - Mara Quill (0:00): Nobody believed us at first.
            </material>""");
  }

  @Test
  void many_statements_are_judged_in_few_calls() {
    model.replying(Purpose.JUDGE, "{\"verdicts\":[]}");
    prove(
        IntStream.range(0, 50)
            .mapToObj(i -> point("At first people doubted " + "very ".repeat(i) + "much."))
            .toArray(DraftPoint[]::new));
    assertThat(model.asked()).hasSize(2);
  }

  @Test
  void verbatim_points_ask_no_judge() {
    assertThat(prove(point(SAID)).takeaways()).extracting(ProvenPoint::text).containsExactly(SAID);
    assertThat(model.asked()).isEmpty();
  }

  @Test
  void a_malformed_reply_is_asked_for_once_more_and_then_leaves_the_episode() {
    model.replying(Purpose.JUDGE, "I would say yes.");
    assertThatThrownBy(() -> prove(point("No one believed Quill at first.")))
        .isInstanceOfSatisfying(
            ModelFailure.class,
            failure ->
                assertThat(failure.remedy()).isEqualTo(new ModelFailure.Remedy.LeaveEpisode()));
    assertThat(model.asked()).hasSize(2);
  }
}
