package earmark.publish.render;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Condition;
import earmark.contracts.LeftOut;
import earmark.contracts.Quality;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityLineTest {

  private static String line(Condition.Timing timing, Condition.Origin origin, int repaired) {
    var repairs = new Condition.Repairs(repaired, 0, 0, 0);
    return QualityLine.of(
        new Quality(12_480, 9, 14, 2, 60, 3, new Condition(timing, origin, "en", repairs)));
  }

  @Test
  void points_and_quotes_without_a_speaker_are_counted() {
    assertThat(line(Condition.Timing.CUE, Condition.Origin.UNKNOWN, 0))
        .isEqualTo("12,480 words heard · 9 points, each proven · 2 quotes without a speaker");
  }

  @Test
  void it_says_who_wrote_the_transcript_and_how_many_repairs_it_has() {
    assertThat(line(Condition.Timing.CUE, Condition.Origin.AUTOMATIC, 4))
        .endsWith(" · transcript written by a machine · 4 repairs");
    assertThat(line(Condition.Timing.TURN, Condition.Origin.HUMAN, 1))
        .endsWith(" · transcript written or checked by people · 1 repair");
  }

  @Test
  void it_says_why_there_are_no_points() {
    String why = "Notes are written for English only so far; this transcript is in German.";
    assertThat(QualityLine.of(new Quality(480, 0, 0, 0, 0, 1, Condition.UNKNOWN, why)))
        .isEqualTo("480 words heard · " + why);
  }

  @Test
  void it_says_plainly_that_a_transcript_has_no_times_or_few() {
    assertThat(line(Condition.Timing.NONE, Condition.Origin.UNKNOWN, 0))
        .endsWith(" · the transcript has no times, so quotes have none");
    assertThat(line(Condition.Timing.SPARSE, Condition.Origin.UNKNOWN, 0))
        .endsWith(" · the transcript has few times, so those of quotes are estimates");
  }

  @Test
  void what_was_left_out_is_counted_by_reason_and_not_quoted() {
    assertThat(
            Omissions.of(
                List.of(
                    new LeftOut("Never said.", "no such words"),
                    new LeftOut("Nor this.", "no such words"),
                    new LeftOut("Buy it.", "an advertisement"))))
        .containsExactly("1 proposal: an advertisement", "2 proposals: no such words");
  }
}
