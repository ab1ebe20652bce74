package earmark.notes.model.setup;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.model.provider.ModelServer;
import earmark.notes.model.provider.PublishedReplies;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelCheckTest {

  private static final ModelServer SERVER = new ModelServer();
  private static final String DONKEY = "{\"words\":\"grey donkey\",\"animal\":\"donkey\"}";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void a_model_that_can_be_used_is_reported_line_by_line() {
    SERVER.answers(200, PublishedReplies.OPENAI.good(DONKEY));
    reports(
        "/v1/models",
        "{\"data\":[{\"id\":\"x\",\"max_model_len\":1},{\"id\":\"m\",\"max_model_len\":40960}]}");

    assertThat(check("openai:m", "/v1")).isZero();
    assertThat(said())
        .contains("openai:m writes and judges, asked at " + SERVER.rules().baseUrl() + "/v1")
        .containsPattern("ok +server +reachable")
        .containsPattern("ok +key +accepted")
        .containsPattern("ok +reply +after [0-9.]+ s")
        .containsPattern("ok +structured output +by JSON Schema")
        .containsPattern("ok +tokens +120 of the question, 30 of the reply")
        .containsPattern("ok +context window +32768 tokens are used .*, 40960 are possible")
        .doesNotContain(ModelServer.KEY);
  }

  @Test
  void a_window_that_is_larger_than_the_model_is_a_fault() {
    SERVER.answers(200, PublishedReplies.OLLAMA.good(DONKEY));
    SERVER
        .rules()
        .stubFor(
            post(urlEqualTo("/api/show"))
                .willReturn(
                    ModelServer.json(
                        200,
                        "{\"details\":{\"family\":\"llama\"},\"model_info\":{\"general.parameter_count\":8030261248,\"llama.context_length\":8192}}")));

    assertThat(check("ollama:m", "")).isEqualTo(1);
    assertThat(said())
        .containsPattern("no +context window +the model holds 8192 tokens, less than the 32768")
        .contains("set EARMARK_MODEL_WINDOW");
  }

  @Test
  void a_reply_that_breaks_the_schema_is_a_fault() {
    SERVER.answers(200, PublishedReplies.ANTHROPIC.good("{\"animal\":3}"));

    assertThat(check("anthropic:m", "/v1")).isEqualTo(1);
    assertThat(said())
        .containsPattern("no +structured output +the reply does not follow the schema")
        .contains("the server reports none");
  }

  @ParameterizedTest
  @CsvSource({"401, set EARMARK_MODEL_KEY", "404, does not know this model", "500, asked again"})
  void a_model_that_does_not_reply_is_a_fault_with_advice(int status, String advice) {
    SERVER.answers(status, "{\"error\":{\"message\":\"no\"}}");

    assertThat(check("openai:m", "/v1")).isEqualTo(1);
    assertThat(said()).contains(advice).contains("Nothing was charged.");
  }

  @Test
  void a_server_that_is_not_there_is_a_fault() {
    Map<String, String> environment =
        Map.of("EARMARK_MODEL", "ollama:m", "EARMARK_MODEL_URL", "http://127.0.0.1:1");

    assertThat(ModelCheck.run(environment, out())).isEqualTo(1);
    assertThat(said()).contains("cannot be reached; check that the server runs");
  }

  @Test
  void without_a_model_the_report_says_what_to_set() {
    assertThat(ModelCheck.run(Map.of(), out())).isEqualTo(1);
    assertThat(said()).contains("set EARMARK_MODEL to openai:NAME");
  }

  @Test
  void a_judge_of_its_own_is_checked_too() {
    SERVER.answers(200, PublishedReplies.OPENAI.good(DONKEY));
    Map<String, String> environment = new HashMap<>(environment("openai:m", "/v1"));
    environment.put("EARMARK_MODEL_JUDGE", "openai:small");

    assertThat(ModelCheck.run(environment, out())).isZero();
    assertThat(said()).contains("openai:m writes, asked at").contains("openai:small judges, asked");
  }

  private static void reports(String path, String body) {
    SERVER.rules().stubFor(get(urlEqualTo(path)).willReturn(ModelServer.json(200, body)));
  }

  private int check(String model, String path) {
    return ModelCheck.run(environment(model, path), out());
  }

  private static Map<String, String> environment(String model, String path) {
    return Map.of(
        "EARMARK_MODEL",
        model,
        "EARMARK_MODEL_URL",
        SERVER.rules().baseUrl() + path,
        "EARMARK_MODEL_KEY",
        ModelServer.KEY);
  }

  private PrintStream out() {
    return new PrintStream(said, true, StandardCharsets.UTF_8);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
