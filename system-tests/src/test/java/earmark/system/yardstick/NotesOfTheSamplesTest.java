package earmark.system.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Progress;
import earmark.system.RunningEarmark;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The notes of the sample show as a reader gets them, measured against answers that were written
 * for it. The thresholds stand a little below what is reached: whoever falls below has broken
 * something. {@code mvn verify -P yardstick} runs this alone.
 */
@Tag("yardstick")
class NotesOfTheSamplesTest {

  private static final double ON_TARGET = 0.57;
  private static final double WORST_ON_TARGET = 0.4;

  /** A page of such a short episode has six or seven points, and cannot tell of many moments. */
  private static final double MUST = 0.11;

  private static final double PRECISION = 0.9;
  private static final double RECALL = 0.8;
  private static final double STANCE = 0.9;
  private static final double KIND = 0.9;

  private static final Map<String, Marks> MARKS = new LinkedHashMap<>();

  @BeforeAll
  static void measure() {
    RunningEarmark earmark = RunningEarmark.withAllPublished();
    for (ExpectedNotes answers : ExpectedNotes.all()) {
      Progress episode =
          earmark.samples().stream()
              .filter(each -> each.title().equals(answers.title()))
              .findFirst()
              .orElseThrow(() -> new AssertionError("No sample is called " + answers.title()));
      MARKS.put(answers.title(), Marks.of(earmark.site().notes(episode.path()), answers));
    }
    System.out.println(
        "| episode | points | on target | must | works P | works R | stance | kind | leaks | guest"
            + " |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    MARKS.forEach((title, marks) -> System.out.println(marks.row(title)));
    System.out.println(Marks.mean(MARKS.values()).row("mean"));
  }

  @Test
  void nothing_paid_is_quoted_and_every_guest_is_spelled_right() {
    assertThat(MARKS).hasSize(4);
    assertThat(MARKS.values()).allMatch(Marks::guestRight).allMatch(marks -> marks.leaks() == 0);
  }

  @Test
  void points_tell_what_is_worth_telling() {
    Marks mean = Marks.mean(MARKS.values());
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(mean.onTarget()).as("points on target").isGreaterThan(ON_TARGET);
          softly.assertThat(mean.must()).as("moments told").isGreaterThan(MUST);
          softly.assertThat(MARKS.values()).allMatch(marks -> marks.onTarget() > WORST_ON_TARGET);
        });
  }

  @Test
  void works_are_found_and_told_apart() {
    Marks mean = Marks.mean(MARKS.values());
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(mean.precision()).as("precision").isGreaterThan(PRECISION);
          softly.assertThat(mean.recall()).as("recall").isGreaterThan(RECALL);
          softly.assertThat(mean.stance()).as("stance").isGreaterThan(STANCE);
          softly.assertThat(mean.kind()).as("kind").isGreaterThan(KIND);
        });
  }
}
