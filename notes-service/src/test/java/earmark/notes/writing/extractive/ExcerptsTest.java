package earmark.notes.writing.extractive;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.AnInterview;
import earmark.notes.language.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

  private static final Embeddings NONE =
      (sentences, done) -> sentences.stream().map(s -> Meaning.of(new float[] {1})).toList();

  private static final String FIRST =
      "A bridge that carries trains must bear their brakes as well.";
  private static final String SECOND =
      "The river below it takes away a little of the pier each year.";

  private static Excerpts of(AnInterview interview) {
    return Excerpts.of(interview.briefing(), Tagger.of(Languages.english()), NONE, done -> {});
  }

  private static List<String> texts(AnInterview interview) {
    return of(interview).all().stream().map(Excerpt::text).toList();
  }

  @Test
  void neighbouring_sentences_make_excerpts_alone_and_together() {
    assertThat(texts(anInterview().says("Mara Quill", FIRST + " " + SECOND)))
        .containsExactly(FIRST, FIRST + " " + SECOND, SECOND);
  }

  @Test
  void no_excerpt_crosses_from_one_speaker_to_another() {
    assertThat(texts(anInterview().says("Mara Quill", FIRST).says("Jonas Field", SECOND)))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void what_breaks_off_is_no_excerpt() {
    assertThat(
            texts(
                anInterview()
                    .says(
                        "Mara Quill",
                        FIRST + " The river below it takes away a little of the, of the...")))
        .containsExactly(FIRST);
  }

  @Test
  void a_question_right_before_an_excerpt_is_the_one_it_answers() {
    Excerpts excerpts =
        of(anInterview().says("Jonas Field", "What must a bridge bear?").says("Mara Quill", FIRST));
    assertThat(excerpts.question(excerpts.all().getFirst()))
        .isNotNull()
        .satisfies(asked -> assertThat(asked.text()).isEqualTo("What must a bridge bear?"));
  }
}
