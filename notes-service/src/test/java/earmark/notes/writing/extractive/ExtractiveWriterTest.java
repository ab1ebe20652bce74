package earmark.notes.writing.extractive;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.writing.Draft;
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
  void half_a_point_is_no_headline() {
    assertThat(written("A list isn't a reminder. It's a right to speak up in a room.").headline())
        .isNull();
  }

  @Test
  void a_point_that_stands_alone_is_a_headline() {
    String point = "A list is the single biggest reason why people speak up in a room.";
    assertThat(written(point).headline()).isEqualTo(point);
  }
}
