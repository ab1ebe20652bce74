package earmark.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.contracts.Progress;
import earmark.system.guarantees.EveryQuoteProven;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A language model whose reply holds what is true of a talk, and eight faults beside it. */
class ModelNotesTest {

  private static final Duration SOON = Duration.ofMinutes(2);

  private final RunningEarmark earmark = RunningEarmark.get();

  @Test
  void what_a_model_writes_replaces_the_page_and_its_faults_are_left_out() throws IOException {
    Talk locks = Talk.aboutLocks();
    Talk talk = new Talk(CassetteServer.TALK, locks.guest(), locks.transcript());
    Progress episode = earmark.awaitPublished(earmark.upload(talk));
    await()
        .atMost(SOON)
        .ignoreExceptions()
        .until(() -> writer(earmark.site().notes(episode.path())).equals("model"));

    JsonNode notes = earmark.site().notes(episode.path());
    new EveryQuoteProven(Files.readString(talk.transcript())).holdsFor(notes);
    assertThat(notes.path("headlineSource").asString()).isEqualTo("WRITER");
    assertThat(texts(notes))
        .hasSize(6)
        .anyMatch(text -> text.startsWith("After a widow was burgled"))
        .noneMatch(
            text ->
                text.matches(
                    ".*(91 percent|a good lock was turned|four of ten|beyond doubt|do not cost"
                        + "|Brightwell).*"));
    assertThat(notes.path("recommendations").valueStream())
        .extracting(each -> each.at("/work/title").asString())
        .containsExactly("The Design of Everyday Things", "Two Locks on One Door");
    assertThat(notes.path("leftOut")).hasSize(7);
    assertThat(notes.at("/writtenBy/model/calls").asInt()).isEqualTo(2);
    assertThat(notes.at("/writtenBy/model/name").asString()).isEqualTo("openai:cassette");
    assertThat(earmark.site().get(episode.path()).text())
        .contains("A language model wrote these notes");
  }

  @Test
  void the_key_stands_in_no_log() throws IOException {
    try (Stream<Path> files = Files.walk(earmark.settings().home())) {
      for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
        assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
            .as(log.toString())
            .doesNotContain(CassetteServer.KEY);
      }
    }
  }

  private static String writer(JsonNode notes) {
    return notes.at("/writtenBy/writer").asString("");
  }

  private static List<String> texts(JsonNode notes) {
    return Stream.of("gist", "reveals", "takeaways")
        .flatMap(section -> notes.path(section).valueStream())
        .map(point -> point.path("text").asString())
        .toList();
  }
}
