package earmark.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds records, schemas and samples together. After a field was added, {@code mvn -pl contracts
 * test -Dearmark.contracts.write} writes the schemas anew and a sample of the new version beside
 * the old ones, which must stay.
 */
class ContractsTest {

  private static final Path SCHEMAS = Path.of("src/main/resources/earmark/contracts/schemas");
  private static final Path EVENTS = Path.of("src/test/resources/events");
  private static final boolean WRITE = System.getProperty("earmark.contracts.write") != null;
  private static final JsonMapper PRETTY =
      EventJson.mapper().rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

  static List<String> topics() {
    return Topics.all();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void the_schema_of_a_topic_is_that_of_its_record(String topic) throws IOException {
    String drawn = PRETTY.writeValueAsString(Schemas.of(typeOf(topic))) + "\n";
    Path kept = SCHEMAS.resolve(topic + ".schema.json");
    if (WRITE) {
      Files.writeString(kept, drawn);
    }
    assertThat(Files.readString(kept)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void an_event_of_today_fits_its_schema_and_is_kept_as_a_sample(String topic) throws IOException {
    String event = PRETTY.writeValueAsString(EventSamples.of(topic)) + "\n";
    if (WRITE && samples(topic).noneMatch(sample -> read(sample).equals(event))) {
      Files.writeString(
          EVENTS.resolve(topic + "." + (samples(topic).count() + 1) + ".json"), event);
    }
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMAS.resolve(topic + ".schema.json")), InputFormat.JSON);
    assertThat(schema.validate(event, InputFormat.JSON)).isEmpty();
    assertThat(samples(topic).map(ContractsTest::read)).contains(event);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void every_version_ever_written_can_still_be_read(String topic) throws IOException {
    assertThat(samples(topic).toList())
        .isNotEmpty()
        .allSatisfy(
            sample ->
                assertThat(EventJson.mapper().readValue(Files.readString(sample), typeOf(topic)))
                    .isNotNull());
  }

  @ParameterizedTest
  @MethodSource("topics")
  void a_field_that_a_reader_does_not_know_is_passed_over(String topic) {
    String event = EventJson.mapper().writeValueAsString(EventSamples.of(topic));
    String newer = "{\"addedLater\": {\"any\": [1, 2]}," + event.substring(1);
    assertThat(EventJson.mapper().readValue(newer, typeOf(topic)))
        .isEqualTo(EventSamples.of(topic));
  }

  @Test
  void the_transcript_comes_last_so_that_a_reader_can_stop_before_it() {
    String event = EventJson.mapper().writeValueAsString(EventSamples.of(Topics.TRANSCRIPTS));
    assertThat(event.indexOf("\"transcript\":")).isGreaterThan(event.indexOf("\"hosts\":"));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void every_event_ever_kept_is_complete(String topic) throws IOException {
    assertThat(samples(topic).toList())
        .allSatisfy(
            sample -> Complete.require(EventJson.mapper().readValue(read(sample), typeOf(topic))));
  }

  @Test
  void an_event_that_lacks_a_field_is_refused_by_the_name_of_the_field() {
    assertThatThrownBy(() -> Complete.require(EventJson.mapper().readValue("{}", Show.class)))
        .isInstanceOf(IncompleteEvent.class)
        .hasMessage("it lacks id");
    String json = "{\"showId\": \"s\", \"url\": \"https://example.org/\", \"hub\": {}}";
    FeedState state = EventJson.mapper().readValue(json, FeedState.class);
    assertThatThrownBy(() -> Complete.require(state))
        .isInstanceOf(IncompleteEvent.class)
        .hasMessage("it lacks hub.url");
  }

  private static Class<?> typeOf(String topic) {
    return EventSamples.of(topic).getClass();
  }

  private static Stream<Path> samples(String topic) throws IOException {
    try (var files = Files.list(EVENTS)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(topic + "."))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
