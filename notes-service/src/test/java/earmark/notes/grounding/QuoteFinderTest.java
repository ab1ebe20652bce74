package earmark.notes.grounding;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.reading.Span;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {

  private static final String COLD =
      "So we uh we did not paint the bridge in winter, because the paint needs 12 degrees.";
  private static final String PAID = "Each painter got paid for the wait.";

  private final Briefing briefing =
      anInterview()
          .says("Mara", COLD + " " + PAID)
          .says("Ada", "You waited?")
          .says("Mara", "We did. The paint needs dry air, too.")
          .briefing();
  private final QuoteFinder finder = new QuoteFinder(briefing.reading(), briefing.cast());

  private @Nullable String find(String words, Claim.Extent extent) {
    Span found = finder.find(new Claim(words, -1, extent));
    return found == null ? null : briefing.reading().text(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the paint needs 12 degrees",
        "we did not paint the bridge in winter because the paint needs twelve degrees",
        "we did not paint bridge in winter, because the paint needs 12 degrees",
        "we did not paint the old bridge in winter because the paint needs 12 degrees",
      })
  void the_whole_sentence_is_quoted_where_a_few_words_differ(String claimed) {
    assertThat(find(claimed, Claim.Extent.SENTENCES)).isEqualTo(COLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "we did paint the bridge in winter, because the paint needs 12 degrees",
        "we did not paint the bridge in winter, because the paint needs 20 degrees",
        "we never hurried in summer when the air was warm and dry",
        "needs paint",
      })
  void a_lost_negation_another_number_and_other_words_are_not_found(String claimed) {
    assertThat(find(claimed, Claim.Extent.SENTENCES)).isNull();
  }

  @Test
  void where_only_the_words_are_quoted_each_must_stand_there() {
    assertThat(find("paint needs 12 degrees", Claim.Extent.WORDS))
        .isEqualTo("paint needs 12 degrees.");
    assertThat(find("we did not paint bridge in winter", Claim.Extent.WORDS)).isNull();
  }

  @Test
  void sentences_next_to_each_other_in_one_turn_become_one_quote() {
    EpisodeSource source = EpisodeSource.of(briefing, List.of());
    Evidence evidence =
        source.evidence(
            List.of(
                sentence("painter got paid"),
                sentence("paint needs 12 degrees"),
                sentence("The paint needs dry air")));
    assertThat(evidence.quotes())
        .extracting(ProvenQuote::text)
        .containsExactly(COLD + " " + PAID, "The paint needs dry air, too.");
  }

  private static Claim sentence(String words) {
    return new Claim(words, -1, Claim.Extent.SENTENCES);
  }
}
