package earmark.system.guarantees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Every quote of an episode is exact words of its transcript, at the time where they are said. */
public final class EveryQuoteProven {

  /** Inside a cue the times of words are reckoned, so they may be a little off, in seconds. */
  private static final double TOLERANCE = 6;

  private final SpokenWords transcript;

  public EveryQuoteProven(String transcript) {
    this.transcript = SpokenWords.in(transcript);
  }

  /** Checks the notes of an episode as the site gives them as data. */
  public void holdsFor(JsonNode notes) {
    List<JsonNode> quotes = quotes(notes).toList();
    assertThat(quotes).as("quotes of %s", notes.at("/episode/title")).isNotEmpty();
    assertThat(quotes).allSatisfy(this::assertSaid);
  }

  private void assertSaid(JsonNode quote) {
    String text = quote.path("text").asString();
    double start = quote.path("start").asDouble();
    assertThat(transcript.startsOf(text))
        .as("seconds at which “%s” is said; it claims %s", text, start)
        .anySatisfy(said -> assertThat(Math.abs(said - start)).isLessThan(TOLERANCE));
    assertThat(quote.path("end").asDouble()).isGreaterThanOrEqualTo(start);
  }

  private static Stream<JsonNode> quotes(JsonNode notes) {
    Stream<JsonNode> proofs =
        Stream.of("guests", "gist", "reveals", "takeaways")
            .flatMap(section -> notes.path(section).valueStream())
            .flatMap(point -> point.path("proof").valueStream());
    Stream<JsonNode> works =
        notes.path("recommendations").valueStream().map(each -> each.path("quote"));
    return Stream.concat(proofs, works);
  }
}
