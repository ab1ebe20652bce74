package earmark.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.contracts.Notes;
import earmark.contracts.Point;
import earmark.contracts.Quality;
import earmark.contracts.Quote;
import earmark.contracts.WrittenBy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private static final List<Cue> SAID =
      List.of(
          said("Mara", "The old bridge carried four trains an hour for ninety years."),
          said("Mara", "It rusted from the inside, where nobody had ever looked."),
          said("Mara", "We walked along the river for a long time and counted boats. ".repeat(8)),
          said(
              "Ada", "Brightwell boils water in a minute, use promo code BRIDGE for a tenth off."));

  private static Cue said(String speaker, String text) {
    return new Cue(0, 1000, speaker, text);
  }

  private static Point point(String text, String quote) {
    return new Point(text, null, List.of(new Quote(quote, 1000L, 2000L, "Mara")));
  }

  private static Faults faults(Point... points) {
    Notes notes =
        new Notes(
            "A bridge",
            Notes.Source.TRANSCRIPT,
            null,
            List.of(),
            null,
            List.of(),
            List.of(points),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Quality(20, points.length, points.length, 0, 0, 0, Condition.UNKNOWN),
            new WrittenBy("by hand", "1", "00ff", Instant.EPOCH));
    return Faults.in(notes, SAID);
  }

  @Test
  void good_notes_have_none() {
    Point good =
        point(
            "The old bridge carried four trains an hour.",
            "The old bridge carried four trains an hour");
    assertThat(faults(good)).isEqualTo(new Faults(0, 0, 0, 0));
  }

  @Test
  void words_that_nobody_said_are_unproven() {
    Point invented = point("The bridge carried ten trains.", "The bridge carried ten trains");
    assertThat(faults(invented).unproven()).isEqualTo(1);
  }

  @Test
  void a_quote_amid_advertising_leaks() {
    Point paid = point("Brightwell boils water.", "Brightwell boils water in a minute");
    assertThat(faults(paid).leaks()).isEqualTo(1);
  }

  @Test
  void a_point_that_opens_with_a_pronoun_or_does_not_end_is_loose() {
    Point pronoun = point("It rusted from the inside.", "It rusted from the inside");
    Point broken = point("The old bridge carried…", "The old bridge carried");
    assertThat(faults(pronoun, broken).looseEnds()).isEqualTo(2);
  }

  @Test
  void two_points_in_the_same_words_are_a_repeat() {
    Point once = point("The old bridge carried four trains an hour.", "The old bridge");
    Point again = point("The old bridge carried four trains.", "The old bridge");
    assertThat(faults(once, again).repeats()).isEqualTo(1);
  }
}
