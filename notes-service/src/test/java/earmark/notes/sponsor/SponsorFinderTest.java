package earmark.notes.sponsor;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class SponsorFinderTest {

  private static List<String> paidIn(Reading reading) {
    SponsorSpans spans = SponsorFinder.in(reading);
    return reading.sentences().stream().filter(spans::touch).map(Sentence::text).toList();
  }

  @Test
  void a_read_runs_from_its_announcement_to_its_last_offer() {
    Reading reading =
        anInterview()
            .says("Ada", "How did you learn to weld?")
            .says("Bob", "My grandmother taught me in her garage.")
            .says(
                "Ada",
                "This episode is brought to you by Brightwell. I use it every day and I love it."
                    + " It keeps my kettle honest. Use code BENCH for ten percent off.")
            .says("Ada", "So what came after the garage?")
            .says("Bob", "A shipyard, which was colder.")
            .reading();
    assertThat(paidIn(reading))
        .containsExactly(
            "This episode is brought to you by Brightwell.",
            "I use it every day and I love it.",
            "It keeps my kettle honest.",
            "Use code BENCH for ten percent off.");
  }

  @Test
  void a_read_that_nobody_announces_runs_from_its_brand_to_its_address() {
    Reading reading =
        anInterview()
            .says("Bob", "My grandmother taught me in her garage.")
            .says(
                "Ada",
                "That is why you need a partner like Brightwell. It keeps kettles honest while you"
                    + " sleep. Brightwell boils water for a thousand teams. Get yours at"
                    + " brightwell.com/bench.")
            .says("Bob", "A shipyard came next, which was colder.")
            .reading();
    assertThat(paidIn(reading))
        .containsExactly(
            "That is why you need a partner like Brightwell.",
            "It keeps kettles honest while you sleep.",
            "Brightwell boils water for a thousand teams.",
            "Get yours at brightwell.com/bench.");
  }

  @Test
  void a_guest_who_names_an_address_without_a_path_is_not_paid() {
    Reading reading =
        anInterview()
            .says("Ada", "Where can people read it?")
            .says("Bob", "Brightwell began in a shed. My notes of that are on brightwell.com too.")
            .reading();
    assertThat(paidIn(reading)).isEmpty();
  }

  @Test
  void the_more_gives_a_stretch_away_the_surer_it_is() {
    double once =
        confidence("This episode is brought to you by Brightwell. It keeps my kettle honest.");
    double twice =
        confidence(
            "This episode is brought to you by Brightwell. Use code BENCH for ten percent off.");
    assertThat(once).isGreaterThan(0.5).isLessThan(twice);
    assertThat(twice).isLessThan(1);
  }

  private static double confidence(String words) {
    return SponsorFinder.in(anInterview().says("Ada", words).reading())
        .all()
        .getFirst()
        .confidence();
  }

  @Test
  void asking_to_follow_in_an_app_at_the_beginning_is_housekeeping() {
    Reading reading =
        anInterview()
            .says("Ada", "Don't forget to subscribe and follow it in your favorite podcasting app.")
            .after(1200)
            .says("Bob", "We measured it three times and cut once.")
            .reading();
    assertThat(paidIn(reading))
        .containsExactly(
            "Don't forget to subscribe and follow it in your favorite podcasting app.");
  }

  @Test
  void an_episode_without_advertisements_has_none() {
    Reading reading =
        anInterview()
            .says("Ada", "What do you recommend to people who begin?")
            .says(
                "Bob", "Go to the library. I love the smell of it. You should read The Craftsman.")
            .says("Ada", "And if they have no library?")
            .says("Bob", "Then they should visit a workshop and ask for the oldest hand.")
            .reading();
    assertThat(paidIn(reading)).isEmpty();
  }

  @Test
  void asking_for_reviews_at_the_end_is_housekeeping() {
    Reading reading =
        anInterview()
            .says("Bob", "We measured it three times and cut once.")
            .after(1200)
            .says("Ada", "Please leave us a review wherever you get your podcasts.")
            .reading();
    assertThat(paidIn(reading))
        .containsExactly("Please leave us a review wherever you get your podcasts.");
  }

  @Test
  void a_brand_that_opened_a_read_marks_the_sentences_that_name_it() {
    Reading reading =
        anInterview()
            .says(
                "Ada",
                "Today's episode is brought to you by Marlowe, the desk for standing people. The"
                    + " frame is steel. I have owned a Marlowe desk for two years.")
            .says("Bob", "My own desk is a door on two barrels.")
            .reading();
    assertThat(paidIn(reading))
        .contains("I have owned a Marlowe desk for two years.")
        .doesNotContain("My own desk is a door on two barrels.");
  }
}
