package earmark.notes.writing.extractive;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.language.Languages;
import earmark.notes.reading.Sentence;
import earmark.notes.writing.Briefing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptFeatureTest {

  private static final Tagger TAGGER = Tagger.of(Languages.english());

  private static final Embeddings NONE =
      (sentences, done) -> sentences.stream().map(s -> Meaning.of(new float[] {1})).toList();

  private static final Setting PLAIN =
      new Setting(1, 0, 0, 10, 0.5, 0.5, false, false, false, false, false, false);

  /** Each feature of the words, with a text that has more of it than the other. */
  private static final String WORDINGS =
      """
      NOUNS                   | Bridges carry trains and people.      | We go there often.
      PROPER_NOUNS            | Ada Byron met Charles Babbage.        | They met each other.
      PRONOUNS                | He told her that she knew him.        | Bridges carry trains.
      VERBS                   | They walk, run, swim and climb.       | A bridge of steel.
      AUXILIARIES             | It would have been done.              | Bridges carry trains.
      ADJECTIVES              | A big, old, heavy bridge.             | Bridges carry trains.
      ADVERBS                 | They walk very slowly and quietly.    | Bridges carry trains.
      NUMBERS                 | Seven of nine bridges fell in 1907.   | Bridges carry trains.
      INTERJECTIONS           | The bridge, oh wow, fell.             | The bridge fell down.
      CONJUNCTIONS            | Trains and cars and people cross.     | Bridges carry trains.
      SUBORDINATORS           | They say that bridges fall.           | Bridges carry trains.
      DETERMINERS             | The train crosses the bridge.         | Trains cross bridges.
      ADPOSITIONS             | It stands in water on sand at sea.    | Bridges carry trains.
      PARTICLES               | They want to walk and to swim.        | Bridges carry trains.
      LENGTH                  | Bridges carry trains over the river.  | Bridges fall.
      LENGTH_SQUARED          | Bridges carry trains over the river.  | Bridges fall.
      WORD_LENGTH             | Engineers calculate foundations.      | We go to it.
      OPENING_LEFT_OUT        | So bridges carry trains.              | Bridges carry trains.
      OPENS_WITH_REFERENCE    | They carry trains.                    | Bridges carry trains.
      OPENS_WITH_SPEAKER      | I build bridges.                      | Bridges carry trains.
      OPENS_WITH_SPEAKERS     | We build bridges.                     | Bridges carry trains.
      OPENS_WITH_LISTENER     | You build bridges.                    | Bridges carry trains.
      OPENS_WITH_REASON       | Which is why bridges fall.            | Bridges carry trains.
      OPENS_WITH_CONDITION    | If it rains, bridges fall.            | Bridges carry trains.
      OPENS_WITH_NOUN         | People and trains cross bridges.      | They carry trains.
      OPENS_WITH_PROPER_NOUN  | London has bridges.                   | They carry trains.
      OPENS_WITH_DETERMINER   | The bridge carries trains.            | They carry trains.
      OPENS_WITH_ADVERB       | Slowly the bridge fell.               | They carry trains.
      OPENS_WITH_VERB         | Build the bridge.                     | They carry trains.
      OPENS_WITH_AUXILIARY    | Would bridges fall.                   | They carry trains.
      OPENS_WITH_SUBORDINATOR | If it rains, bridges fall.            | They carry trains.
      OPENS_WITH_ADPOSITION   | In London the bridge fell.            | They carry trains.
      OPENS_WITH_NUMBER       | 19 bridges fell.                      | They carry trains.
      OPENS_WITH_ADJECTIVE    | Old bridges fall.                     | They carry trains.
      OPENS_WITH_PRONOUN      | They carry trains.                    | Old bridges fall.
      OPENS_WITH_INTERJECTION | Wow, bridges fall.                    | Old bridges fall.
      OPENS_WITH_CONJUNCTION  | Or the bridge falls.                  | Old bridges fall.
      UNRESOLVED              | They carry it over the river.         | Bridges carry it over.
      ANY_UNRESOLVED          | They carry it over the river.         | Bridges carry it over.
      UNRESOLVED_AT_ONCE      | They carry it over the river.         | We said of the river that it rises.
      REFERENCES              | They carry it over the river.         | Bridges carry trains over.
      POINTED_AT              | We built that bridge.                 | We built a bridge.
      NOUN_BEFORE_VERB        | Bridges carry trains.                 | They carry trains.
      FIRST_VERB              | Old wide bridges of steel fall.       | They fall.
      DISTINCT_NOUNS          | Bridges carry trains.                 | We go there often.
      NAMES                   | Ada Byron met Charles Babbage.        | They met each other.
      FIGURES                 | Seven of nine bridges fell in 1907.   | Bridges carry trains.
      SPEAKER                 | My bridge cost me a year.             | Bridges carry trains.
      SPEAKERS                | Our bridge cost us a year.            | Bridges carry trains.
      LISTENERS               | Your bridge, you know.                | Bridges carry trains.
      STAMMERS                | The the bridge fell.                  | The bridge fell.
      DASHES                  | The bridge - we saw it — fell.        | The bridge fell.
      QUOTATION               | He said "walk" and we did.            | The bridge fell.
      QUESTIONS               | Why? The bridge fell.                 | The bridge fell.
      LAST_IS_SHORT           | Bridges fall.                         | Bridges carry trains over wide rivers.
      ENDS_WITH_QUESTION      | Do bridges fall?                      | Bridges fall.
      ENDS_WELL               | Bridges fall.                         | Bridges fall...
      """;

  private static Wording wording(String text) {
    Briefing briefing = anInterview().says("Mara Quill", text).briefing();
    List<Sentence> sentences = briefing.reading().sentences();
    List<String> texts = sentences.stream().map(Sentence::text).toList();
    return new ExcerptMeasurer(briefing, TAGGER.tag(texts), NONE.of(texts, done -> {}))
        .wording(new Excerpt(sentences));
  }

  private static Stream<String[]> rows() {
    return WORDINGS.lines().map(row -> row.split("\\s*\\|\\s*"));
  }

  static Stream<Arguments> wordings() {
    return rows().map(row -> Arguments.of(row[0], row[1], row[2].strip()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wordings")
  void a_text_that_has_it_measures_more_than_one_that_has_not(
      ExcerptFeature feature, String more, String less) {
    assertThat(feature.in(wording(more), PLAIN)).isGreaterThan(feature.in(wording(less), PLAIN));
  }

  @ParameterizedTest
  @CsvSource({
    "SENTENCES", "LIKE_WHOLE", "LIKE_NEIGHBOURS", "TURN_LENGTH", "SPEAKERS_SHARE", "PLACE",
    "STARTS_TURN", "ANSWERS", "REACTION", "HOST", "UNLABELLED", "POINTED_BACK_AT"
  })
  void what_surrounds_an_excerpt_is_measured(ExcerptFeature feature) {
    Setting more = new Setting(2, 1, 1, 20, 1, 1, true, true, true, true, true, true);
    Wording wording = wording("Bridges carry trains.");
    assertThat(feature.in(wording, more)).isGreaterThan(feature.in(wording, PLAIN));
  }

  @Test
  void one_sentence_is_told_from_several() {
    Setting two = new Setting(2, 0, 0, 10, 0.5, 0.5, false, false, false, false, false, false);
    Wording wording = wording("Bridges carry trains.");
    assertThat(ExcerptFeature.ONE_SENTENCE.in(wording, PLAIN)).isEqualTo(1);
    assertThat(ExcerptFeature.ONE_SENTENCE.in(wording, two)).isZero();
  }

  @Test
  void every_feature_has_its_test() {
    List<String> tested =
        Stream.concat(
                rows().map(row -> row[0]),
                Stream.of(
                    "SENTENCES",
                    "ONE_SENTENCE",
                    "LIKE_WHOLE",
                    "LIKE_NEIGHBOURS",
                    "TURN_LENGTH",
                    "SPEAKERS_SHARE",
                    "PLACE",
                    "STARTS_TURN",
                    "ANSWERS",
                    "REACTION",
                    "HOST",
                    "UNLABELLED",
                    "POINTED_BACK_AT"))
            .toList();
    assertThat(tested)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ExcerptFeature.values()).map(Enum::name).toList());
  }

  @Test
  void the_weights_of_every_language_are_complete() {
    assertThat(
            JudgementModel.of(Languages.english())
                .weights(JudgementModel.Question.UNDERSTOOD)
                .meaning())
        .hasSize(384);
  }
}
