package earmark.notes.work;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.reading.Sentence;
import earmark.notes.writing.Briefing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoWorkTest {

  private static boolean isNoWork(String said, String name) {
    Briefing briefing =
        anInterview()
            .hostedBy("Ada Host")
            .withGuest("Mara Quill")
            .says("Mara Quill", said)
            .briefing();
    Names names = Names.of(briefing.episode(), briefing.reading(), briefing.cast());
    Sentence sentence =
        briefing.reading().sentences().stream()
            .filter(one -> one.text().contains(name))
            .findFirst()
            .orElseThrow();
    NamedThing thing = new NamedThing(name, sentence.text().indexOf(name), sentence);
    return NoWork.is(thing, names, false);
  }

  @ParameterizedTest
  @CsvSource({
    "We love Mara Quill for that., Mara Quill",
    "We love Peter Rivet from Saltbox for that., Peter Rivet from Saltbox",
    "We love Peter for that., Peter",
    "We went to Texas for that., Texas",
    "We love the Rivet Riders of Texas for that., Rivet Riders of Texas",
    "I founded Rivet Capital that year., Rivet Capital",
    "We love the RVT for that., RVT",
    "Steel: we love it., Steel",
    "There was a river and the River and a river and a river., River",
    "He said \"How could this river help me?\" at noon., How could this river help me?",
    "We read Salt: Rust in Winter at noon., Rust in Winter"
  })
  void people_places_offices_and_speech_are_no_works(String said, String name) {
    assertThat(isNoWork(said, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "We love Rivetbase for that., Rivetbase",
    "We love the film \"Tides of Iron\" for that., Tides of Iron",
    "We read the essay \"How could this river help me\" at noon., How could this river help me",
    "We love PostgreSQL for that., PostgreSQL"
  })
  void other_names_may_be(String said, String name) {
    assertThat(isNoWork(said, name)).isFalse();
  }
}
