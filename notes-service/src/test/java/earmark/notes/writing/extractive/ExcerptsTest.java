package earmark.notes.writing.extractive;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.AnInterview;
import earmark.notes.language.Languages;
import earmark.notes.reading.Sentence;
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

  private static String contextOfTheLast(AnInterview episode) {
    Excerpts excerpts = of(episode);
    Sentence context = excerpts.context(excerpts.all().getLast());
    return context == null ? "none" : context.text();
  }

  @Test
  void a_question_right_before_an_excerpt_is_its_context() {
    AnInterview asked =
        anInterview().says("Jonas Field", "What must it bear?").says("Mara Quill", FIRST);
    assertThat(contextOfTheLast(asked)).isEqualTo("What must it bear?");
  }

  @Test
  void a_short_reaction_is_no_context() {
    AnInterview interrupted =
        anInterview()
            .says("Mara Quill", SECOND)
            .says("Jonas Field", "Oh wow.")
            .says("Mara Quill", FIRST);
    assertThat(contextOfTheLast(interrupted)).isEqualTo(SECOND);
  }

  @Test
  void what_begins_the_episode_has_no_context() {
    assertThat(contextOfTheLast(anInterview().says("Mara Quill", FIRST))).isEqualTo("none");
  }

  @Test
  void nothing_paid_is_context() {
    AnInterview paid =
        anInterview()
            .says("Jonas Field", "This episode is brought to you by Brightwell. It boils water.")
            .after(60)
            .says("Mara Quill", FIRST);
    assertThat(contextOfTheLast(paid)).isEqualTo("none");
  }

  @Test
  void what_a_host_asks_has_the_signs_of_one() {
    Excerpts excerpts =
        of(
            anInterview()
                .hostedBy("Jonas Field")
                .says("Jonas Field", "Why do you test a bridge by load alone? Tell the listeners.")
                .says("Mara Quill", FIRST + " " + SECOND));
    assertThat(excerpts.all().stream().mapToInt(excerpts::askerSigns)).startsWith(2).endsWith(0);
  }
}
