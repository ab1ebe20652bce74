package earmark.notes.cast;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Form;
import earmark.notes.AnInterview;
import earmark.notes.writing.Briefing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormsTest {

  private static @Nullable Form of(AnInterview interview) {
    Briefing briefing = interview.briefing();
    return Forms.of(briefing.reading(), briefing.cast());
  }

  private static AnInterview talk(@Nullable String... speakers) {
    AnInterview talk = anInterview();
    for (String speaker : speakers) {
      talk.says(speaker, "Salt eats the steel from below. We learned it late.");
    }
    return talk;
  }

  @Test
  void voices_tell_an_interview_from_a_panel() {
    assertThat(of(talk("Ada", "Mara"))).isEqualTo(Form.INTERVIEW);
    assertThat(of(talk("Ada", "Mara", "Bo", "Lin"))).isEqualTo(Form.PANEL);
  }

  @Test
  void who_is_heard_in_passing_is_no_voice() {
    AnInterview lecture = talk("Mara Quill", "Mara Quill", "Mara Quill").withGuest("Mara Quill");
    assertThat(of(lecture.says("Ada", "Thanks."))).isEqualTo(Form.LECTURE);
  }

  @Test
  void one_voice_is_a_lecture_of_a_guest_or_the_show_alone() {
    assertThat(of(talk("Mara Quill").withGuest("Mara Quill"))).isEqualTo(Form.LECTURE);
    assertThat(of(talk("Ada").hostedBy("Ada Host"))).isEqualTo(Form.SOLO);
  }

  @Test
  void without_labels_questions_tell() {
    assertThat(of(anInterview().says(null, "What is salt? It eats steel.")))
        .isEqualTo(Form.INTERVIEW);
    AnInterview lecture = anInterview().withGuest("Mara Quill").says(null, "Why is that?");
    for (int i = 0; i < 20; i++) {
      lecture.says(null, "Salt eats the steel from below. We learned it late.");
    }
    assertThat(of(lecture)).isEqualTo(Form.LECTURE);
  }

  @Test
  void nothing_tells_where_there_are_neither_labels_nor_questions() {
    assertThat(of(talk((String) null))).isNull();
  }
}
