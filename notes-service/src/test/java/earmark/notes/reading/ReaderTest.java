package earmark.notes.reading;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.contracts.Transcript;
import earmark.notes.language.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderTest {

  private final Reader reader = new Reader();

  private Reading read(Cue... cues) {
    return reader.read(
        new Transcript("webvtt", "00", null, Condition.UNKNOWN, List.of(cues)),
        Languages.english());
  }

  @Test
  void words_are_kept_as_they_are_and_spread_evenly_over_their_cue() {
    Reading reading = read(new Cue(1000, 3000, null, "It’s a “wrong” way."));
    assertThat(reading.words())
        .containsExactly(
            new Word("It’s", 1000, 1500),
            new Word("a", 1500, 2000),
            new Word("“wrong”", 2000, 2500),
            new Word("way.", 2500, 3000));
  }

  @Test
  void words_with_times_of_their_own_keep_them_up_to_the_next_cue() {
    Reading reading =
        read(
            new Cue(0, 9000, null, "one two three", List.of(100L, 700L, 2000L)),
            new Cue(1000, 6000, null, "four"));
    assertThat(reading.words())
        .containsExactly(
            new Word("one", 100, 700),
            new Word("two", 700, 1000),
            new Word("three", 1000, 1000),
            new Word("four", 1000, 6000));
  }

  @Test
  void a_caption_that_stays_on_the_screen_ends_where_the_next_begins() {
    Reading reading = read(new Cue(0, 5000, null, "one two"), new Cue(1000, 6000, null, "three"));
    assertThat(reading.words().get(1)).isEqualTo(new Word("two", 500, 1000));
  }

  @Test
  void a_sentence_goes_on_over_cues_but_not_over_speakers() {
    Reading reading =
        read(
            new Cue(0, 1000, "Ada", "We built the bridge"),
            new Cue(1000, 2000, "Ada", "in nine years. Nobody"),
            new Cue(2000, 3000, "Ada", "believed it."),
            new Cue(3000, 4000, "Bob", "not even you"));
    assertThat(reading.sentences())
        .extracting(Sentence::text)
        .containsExactly(
            "We built the bridge in nine years.", "Nobody believed it.", "not even you");
    assertThat(reading.turns()).extracting(Turn::speaker).containsExactly("Ada", "Bob");
  }

  @Test
  void an_initial_does_not_end_a_sentence() {
    Reading reading =
        anInterview().says(null, "Read the book by J. E. Gordon. Then ask Dr. Quill.").reading();
    assertThat(reading.sentences())
        .extracting(Sentence::text)
        .containsExactly("Read the book by J. E. Gordon.", "Then ask Dr. Quill.");
  }

  @Test
  void talk_without_any_end_mark_is_cut_into_pieces_of_bearable_length() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      words.append("word").append(i).append(' ');
    }
    Reading reading = anInterview().says(null, words.toString().strip()).reading();
    assertThat(reading.sentences()).hasSizeGreaterThan(3);
    assertThat(reading.sentences()).allMatch(sentence -> sentence.length() <= 80);
    assertThat(reading.sentences().stream().mapToInt(Sentence::length).sum()).isEqualTo(300);
  }
}
