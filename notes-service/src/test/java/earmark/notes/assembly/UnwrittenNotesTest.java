package earmark.notes.assembly;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.LeftOut;
import earmark.contracts.Notes;
import earmark.notes.AnInterview;
import earmark.notes.reading.Reader;
import earmark.notes.writing.extractive.ExtractiveWriter;
import earmark.notes.writing.extractive.MiniLm;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnwrittenNotesTest {

  private static final String GERMAN =
      "Notes are written for English only so far; this transcript is in German.";

  private static final NotesAssembler ASSEMBLER =
      new NotesAssembler(new Reader(), new ExtractiveWriter(new MiniLm()), Clock.systemUTC());

  private static Notes notesOf(AnInterview interview) {
    return ASSEMBLER.assemble(interview.transcribed(), (done, doing) -> {}).notes();
  }

  private static AnInterview inGerman() {
    return anInterview()
        .titled("Brücken, die singen")
        .withGuest("Mara Quill")
        .says("Ada", "Heute ist Mara Quill bei mir, sie prüft seit elf Jahren alte Brücken.")
        .says(
            "Ada",
            "Diese Folge wird präsentiert von Hellwasser, dem besten Wasserkocher der Welt."
                + " Ich benutze Hellwasser jeden Tag und ich liebe ihn."
                + " Mit dem Code BRUECKE bekommt ihr zwanzig Prozent auf eure erste Bestellung.")
        .says(
            "Mara Quill",
            "Die meisten Risse kommen nicht von schweren Lasten, sondern vom Salz auf der Straße."
                + " Wir haben 212 Brücken vermessen, um uns dessen sicher zu sein."
                + " Ich habe darüber ein Buch geschrieben, es heißt Das Lied der Nieten.");
  }

  private static AnInterview inSpanish() {
    return anInterview()
        .says(
            "Ada",
            "Este episodio es presentado por Aguaclara, la mejor tetera del mundo."
                + " Yo uso Aguaclara todos los días y me encanta.")
        .says(
            "Mara",
            "La mayoría de las grietas no vienen de las cargas pesadas, sino de la sal del camino."
                + " Medimos más de doscientos puentes durante once años para estar seguros.");
  }

  private static AnInterview inEnglish() {
    return anInterview()
        .says(
            "Mara",
            "The single biggest cause of cracks in old bridges was not heavy load but salt from the"
                + " road. We measured 212 bridges over 11 years to be certain of that."
                + " Every rivet has its own note, and a loose rivet always sounds lower than its"
                + " neighbours.");
  }

  private static AnInterview atLength(AnInterview interview) {
    return interview.says("Mara", "La la la. ".repeat(30).strip());
  }

  private static void assertUnwritten(Notes notes, String why) {
    assertThat(notes.gist()).isEmpty();
    assertThat(notes.reveals()).isEmpty();
    assertThat(notes.takeaways()).isEmpty();
    assertThat(notes.recommendations()).isEmpty();
    assertThat(notes.leftOut()).extracting(LeftOut::why).containsExactly(why);
    assertThat(notes.quality().whyUnwritten()).isEqualTo(why);
  }

  @Test
  void a_language_without_rules_gets_the_facts_of_its_publisher_and_the_reason() {
    Notes notes = notesOf(inGerman().in("de-AT", "de"));
    assertUnwritten(notes, GERMAN);
    assertThat(notes.headline()).isEqualTo("Brücken, die singen");
    assertThat(notes.guests())
        .singleElement()
        .satisfies(guest -> assertThat(guest.name()).isEqualTo("Mara Quill"))
        .satisfies(guest -> assertThat(guest.bio()).isNull());
    assertThat(notes.quality().words()).isGreaterThan(80);
    assertThat(notes.quality().transcript().language()).isEqualTo("de-AT");
  }

  @ParameterizedTest
  @CsvSource({"de,", "de,de", ",de", "en,de"})
  void it_is_enough_that_the_publisher_or_the_words_name_it(
      @Nullable String published, @Nullable String detected) {
    assertUnwritten(notesOf(inGerman().in(published, detected)), GERMAN);
  }

  @Test
  void spanish_is_not_written_up_by_english_rules() {
    assertUnwritten(
        notesOf(inSpanish().in("es", "es")),
        "Notes are written for English only so far; this transcript is in Spanish.");
  }

  @ParameterizedTest
  @CsvSource({",", "en,", "und,"})
  void words_that_are_not_english_do_not_count_as_english_where_nothing_was_detected(
      @Nullable String published, @Nullable String detected) {
    assertUnwritten(
        notesOf(inGerman().in(published, detected)),
        "Notes are written for English only so far; the language of this transcript could not be"
            + " detected.");
  }

  @ParameterizedTest
  @CsvSource({"en,", "en-GB,en", "en_US,", ",", ",en", "de,en"})
  void english_is_written_up_whether_or_not_it_was_detected(
      @Nullable String published, @Nullable String detected) {
    Notes notes = notesOf(atLength(inEnglish()).in(published, detected));
    assertThat(notes.quality().whyUnwritten()).isNull();
    assertThat(notes.takeaways()).isNotEmpty();
  }

  @Test
  void in_a_long_transcript_what_was_detected_counts_before_what_the_publisher_names() {
    assertUnwritten(notesOf(atLength(inGerman()).in("en", "de")), GERMAN);
  }

  @Test
  void a_short_transcript_is_in_the_language_that_the_publisher_names() {
    Notes notes = notesOf(inEnglish().in("en", "nl"));
    assertThat(notes.quality().whyUnwritten()).isNull();
    assertThat(notes.takeaways()).isNotEmpty();
  }
}
