package earmark.notes.writing.extractive;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftPoint;
import org.junit.jupiter.api.Test;

class ExtractiveWriterTest {

  private static final Embeddings ALIKE =
      (sentences, done) -> sentences.stream().map(sentence -> Meaning.of(new float[] {1})).toList();

  private static Draft written(String words) {
    return new ExtractiveWriter(ALIKE)
        .write(
            anInterview().titled("Lists").says("Mara Quill", words).briefing(),
            (done, doing) -> {});
  }

  @Test
  void a_point_stands_under_the_question_that_it_answers() {
    Draft draft =
        new ExtractiveWriter(ALIKE)
            .write(
                anInterview()
                    .hostedBy("Ada Host")
                    .says("Ada Host", "Why do people speak up?")
                    .says(
                        "Mara Quill", "A list is the biggest reason why people speak up in a room.")
                    .briefing(),
                (done, doing) -> {});
    assertThat(draft.takeaways())
        .singleElement()
        .extracting(DraftPoint::context)
        .extracting(Claim::words)
        .isEqualTo("Why do people speak up?");
  }

  @Test
  void a_few_words_before_a_point_say_nothing() {
    Draft draft = written("Well, yes. A list is the biggest reason why people speak up in a room.");
    assertThat(draft.takeaways()).singleElement().extracting(DraftPoint::context).isNull();
  }

  @Test
  void the_headline_is_left_to_the_publisher() {
    assertThat(written("A list is the biggest reason why people speak up in a room.").headline())
        .isNull();
  }
}
