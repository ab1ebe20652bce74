package earmark.notes.assembly;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Notes;
import earmark.contracts.Point;
import earmark.contracts.Quote;
import earmark.contracts.Recommendation;
import earmark.notes.AnInterview;
import earmark.notes.reading.Reader;
import earmark.notes.writing.extractive.ExtractiveWriter;
import earmark.notes.writing.extractive.MiniLm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NotesAssemblerTest {

  private static final NotesAssembler ASSEMBLER =
      new NotesAssembler(new Reader(), new ExtractiveWriter(new MiniLm()), Clock.systemUTC());

  private static AnInterview aboutBridges() {
    return anInterview()
        .titled("Bridges that sing")
        .hostedBy("Ada Host")
        .says("Ada", "My guest today is Mara Quill, a bridge inspector who listens to steel.")
        .says("Ada", "In this episode we talk about bridges, salt and the sound of rust.")
        .says(
            "Ada",
            "This episode is brought to you by Brightwell. Use code BENCH for 10 percent off.")
        .says(
            "Mara Quill",
            "The single biggest cause of cracks in old bridges was not heavy load but salt from the"
                + " road. We measured 212 bridges over 11 years to be certain of that. It was cold.")
        .says("Ada", "What surprised you most about those years?")
        .says(
            "Mara Quill",
            "Every rivet has its own note, and a loose rivet always sounds lower than its neighbours."
                + " I wrote a book called Listening to Rivets about that discovery. My father never"
                + " read the last chapter because he was afraid of bridges.")
        .says("Ada", "What book would you recommend to our listeners?")
        .says("Mara Quill", "I always recommend The Craftsman by Richard Sennett to apprentices.")
        .says(
            "Mara Quill",
            "You should never paint steel before the temperature has been stable for three days."
                + " Most painters learn this rule from an expensive mistake in their first spring.");
  }

  private static Notes notesOf(AnInterview interview) {
    return ASSEMBLER.assemble(interview.transcribed(), (done, doing) -> {}).notes();
  }

  private static Stream<Quote> quotesOf(Notes notes) {
    return Stream.of(
            notes.gist().stream().map(Point::proof).flatMap(List::stream),
            notes.reveals().stream().map(Point::proof).flatMap(List::stream),
            notes.takeaways().stream().map(Point::proof).flatMap(List::stream),
            notes.recommendations().stream().map(Recommendation::quote))
        .flatMap(quotes -> quotes);
  }

  @Test
  void every_section_of_the_page_is_written() {
    Notes notes = notesOf(aboutBridges());
    assertThat(notes.headline()).isNotBlank();
    assertThat(notes.guests().getFirst().name()).isEqualTo("Mara Quill");
    assertThat(notes.guests().getFirst().bio()).startsWith("A bridge inspector");
    assertThat(notes.gist()).isNotEmpty();
    assertThat(notes.reveals()).isNotEmpty();
    assertThat(notes.takeaways()).isNotEmpty();
    assertThat(notes.recommendations())
        .extracting(recommendation -> recommendation.work().title())
        .contains("The Craftsman", "Listening to Rivets");
    assertThat(notes.leftOut()).isNotEmpty();
  }

  @Test
  void every_quote_is_exact_words_of_the_transcript() {
    AnInterview interview = aboutBridges();
    String said =
        " "
            + String.join(" ", interview.reading().words().stream().map(w -> w.text()).toList())
            + " ";
    assertThat(quotesOf(notesOf(interview)))
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(said).contains(" " + quote.text() + " "));
  }

  @Test
  void a_point_may_join_the_sentence_that_goes_on_with_it_and_one_quote_proves_both() {
    Notes notes =
        notesOf(
            aboutBridges()
                .says(
                    "Mara Quill",
                    "My grandmother painted the harbour bridge at Vell alone in the winter of 1962."
                        + " She hung below it in a basket of willow and sang to the ferrymen."));
    assertThat(Stream.concat(notes.reveals().stream(), notes.takeaways().stream()))
        .filteredOn(point -> point.text().matches(".*[.!] \\p{Lu}.*"))
        .isNotEmpty()
        .allSatisfy(point -> assertThat(point.proof()).hasSize(1))
        .anySatisfy(
            point ->
                assertThat(point.proof()).extracting(Quote::text).containsExactly(point.text()));
  }

  @Test
  void nothing_paid_reaches_the_page() {
    Notes notes = notesOf(aboutBridges());
    assertThat(quotesOf(notes)).noneMatch(quote -> quote.text().contains("Brightwell"));
    assertThat(notes.quality().sponsoredSeconds()).isPositive();
  }

  @Test
  void the_same_transcript_gives_the_same_notes() {
    EpisodeTranscribed event = aboutBridges().transcribed();
    Notes first = ASSEMBLER.assemble(event, (done, doing) -> {}).notes();
    Notes second = ASSEMBLER.assemble(event, (done, doing) -> {}).notes();
    assertThat(second.withWrittenBy(first.writtenBy())).isEqualTo(first);
  }

  @Test
  void a_transcript_with_nothing_to_say_still_gets_a_page() {
    Notes notes = notesOf(anInterview().titled("Silence").says(null, "Hm."));
    assertThat(notes.headline()).isEqualTo("Silence");
    assertThat(notes.reveals()).isEmpty();
  }

  @Test
  void progress_runs_forward_from_start_to_end() {
    List<Double> steps = new ArrayList<>();
    ASSEMBLER.assemble(aboutBridges().transcribed(), (done, doing) -> steps.add(done));
    assertThat(steps).isSorted().first().isEqualTo(0.0);
    assertThat(steps.getLast()).isGreaterThanOrEqualTo(0.9);
  }

  /** The bound is far above what it takes, so that a busy machine does not fail it. */
  @Test
  void five_hours_are_written_up_in_bearable_time() {
    AnInterview long5 = aboutBridges();
    for (int i = 0; i < 3600; i++) {
      long5.says(
          i % 7 == 0 ? "Ada" : "Mara Quill",
          "Bridge number " + i + " was built with " + (i % 90) + " kinds of rivets for the river.");
    }
    Instant start = Instant.now();
    assertThat(notesOf(long5).takeaways()).isNotEmpty();
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
  }
}
