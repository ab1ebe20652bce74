package earmark.notes.writing.extractive;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.AnInterview;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  /** All sentences mean the same, so that only what is said and by whom weighs. */
  private static final Embeddings ALIKE =
      (sentences, done) -> sentences.stream().map(sentence -> Meaning.of(new float[] {1})).toList();

  private static final String SALT =
      "Salt was the single biggest cause of cracks in every bridge we measured.";

  private static AnInterview talk() {
    return anInterview()
        .hostedBy("Ada Host")
        .withGuest("Mara Quill")
        .says("Mara Quill", SALT)
        .says("Ada", "How did you measure the cracks?");
  }

  private static List<Candidate> of(AnInterview talk) {
    return new Candidates(talk.briefing(), ALIKE).find(done -> {});
  }

  @Test
  void what_the_publisher_holds_worth_hearing_is_worth_more() {
    Candidate plain = of(talk()).getFirst();
    Candidate bite = of(talk().withSoundbite(1000, 3000)).getFirst();
    Candidate beside = of(talk().withSoundbite(60_000, 70_000)).getFirst();
    assertThat(plain.text()).isEqualTo(SALT);
    assertThat(bite.score()).isGreaterThan(plain.score());
    assertThat(beside.score()).isEqualTo(plain.score());
  }

  @Test
  void what_strikes_a_listener_is_worth_more() {
    Candidate plain = of(talk()).getFirst();
    Candidate struck =
        of(anInterview()
                .hostedBy("Ada Host")
                .withGuest("Mara Quill")
                .says("Mara Quill", SALT)
                .says("Ada", "Wow. How did you measure them?"))
            .getFirst();
    assertThat(struck.score()).isGreaterThan(plain.score());
  }

  @Test
  void a_short_denial_and_its_correction_are_one_candidate() {
    List<Candidate> candidates =
        of(
            anInterview()
                .says(
                    "Mara Quill", "A list isn't a reminder. It's a right to speak up in a room."));
    assertThat(candidates).hasSize(1);
    assertThat(candidates.getFirst().point().text())
        .isEqualTo("A list isn't a reminder. It's a right to speak up in a room.");
  }

  @Test
  void a_headline_is_rather_a_claim_than_somebodys_word_about_himself() {
    double claim = asHeadline("The salt of the road has eaten the steel of this bridge.");
    assertThat(claim)
        .isGreaterThan(asHeadline("We saw the salt of the road eat the steel here."))
        .isGreaterThan(asHeadline("The salt sort of has eaten the steel of this bridge."));
  }

  /** Without what it is worth as a point. */
  private static double asHeadline(String text) {
    Candidate one = of(anInterview().says("Mara Quill", text)).getFirst();
    return one.asHeadline() - one.score();
  }
}
