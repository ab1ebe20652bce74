package earmark.notes.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.LeftOut;
import earmark.contracts.Notes;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LyingWriterTest {

  private static final Briefing BRIEFING = LyingWriter.interview().briefing();

  private static ProvenDraft prove(Draft draft) {
    return Grounding.prove(draft, BRIEFING, List.of(new Verbatim()));
  }

  private static ProvenDraft proveWith(Lie lie) {
    return prove(new LyingWriter(lie).write(BRIEFING, (done, doing) -> {}));
  }

  /** What a page shows, without bios and the headline. */
  private static List<String> shown(ProvenDraft proven) {
    return List.of(
        proven.gist().stream().map(ProvenPoint::text).toList().toString(),
        proven.reveals().stream().map(ProvenPoint::text).toList().toString(),
        proven.takeaways().stream().map(ProvenPoint::text).toList().toString(),
        proven.works().stream().map(work -> work.work() + " " + work.stance()).toList().toString(),
        proven.guests().stream().map(ProvenGuest::name).toList().toString());
  }

  private static void assertRefused(Lie lie) {
    ProvenDraft truth = prove(LyingWriter.TRUTH);
    ProvenDraft proven = proveWith(lie);
    assertThat(shown(proven)).isEqualTo(shown(truth));
    assertThat(proven.leftOut()).hasSize(truth.leftOut().size() + 1);
    assertThat(proven.leftOut()).extracting(LeftOut::why).contains(lie.reason().reason());
  }

  @Test
  void what_is_true_is_published() {
    ProvenDraft truth = prove(LyingWriter.TRUTH);
    assertThat(truth.reveals()).hasSize(1);
    assertThat(truth.takeaways()).hasSize(1);
    assertThat(truth.works()).hasSize(2);
    assertThat(truth.guests())
        .extracting(ProvenGuest::bio)
        .containsExactly("A bridge inspector who listens to steel");
    assertThat(truth.headline().source()).isEqualTo(Notes.Source.TRANSCRIPT);
    assertThat(truth.leftOut()).extracting(LeftOut::why).containsOnly(Refusal.PAID.reason());
  }

  @ParameterizedTest
  @EnumSource
  void a_lie_about_what_was_said_is_refused_beside_what_is_true(PointLie lie) {
    assertRefused(lie);
  }

  @ParameterizedTest
  @EnumSource
  void a_lie_about_what_was_said_before_is_refused_beside_what_is_true(ContextLie lie) {
    assertRefused(lie);
  }

  @ParameterizedTest
  @EnumSource
  void a_lie_about_a_work_is_refused_beside_what_is_true(WorkLie lie) {
    assertRefused(lie);
  }

  @ParameterizedTest
  @EnumSource
  void a_lie_about_who_is_there_is_refused_beside_what_is_true(GuestLie lie) {
    assertRefused(lie);
  }

  @ParameterizedTest
  @EnumSource
  void a_guest_is_published_without_a_bio_that_is_a_lie(BioLie lie) {
    assertRefused(lie);
    assertThat(proveWith(lie).guests()).extracting(ProvenGuest::bio).containsOnlyNulls();
  }

  @ParameterizedTest
  @EnumSource
  void a_lying_headline_gives_way_to_the_publishers_title(HeadlineLie lie) {
    assertRefused(lie);
    ProvenHeadline headline = proveWith(lie).headline();
    assertThat(headline.text()).isEqualTo("Bridges that sing");
    assertThat(headline.source()).isEqualTo(Notes.Source.PUBLISHER);
  }
}
