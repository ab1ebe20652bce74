package earmark.notes.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.notes.model.ModelFailure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each provider is sent. */
class RequestsTest {

  private static final ModelServer SERVER = new ModelServer();
  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(Questions.SCHEMA.json());

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void openai_gets_a_strict_schema_in_its_order() {
    JsonNode body = asked(PublishedReplies.OPENAI);

    assertThat(SERVER.lastRequest().getUrl()).isEqualTo("/v1/chat/completions");
    assertThat(SERVER.lastRequest().getHeader("Authorization"))
        .isEqualTo("Bearer " + ModelServer.KEY);
    JsonNode format = body.path("response_format");
    assertThat(format.path("type").asString()).isEqualTo("json_schema");
    assertThat(format.at("/json_schema/name").asString()).isEqualTo("verdict");
    assertThat(format.at("/json_schema/strict").asBoolean()).isTrue();
    assertThat(format.at("/json_schema/schema")).hasToString(SCHEMA.toString());
    assertThat(body.at("/messages/0/role").asString()).isEqualTo("system");
    assertThat(body.at("/messages/0/content").asString()).isEqualTo("You judge sentences.");
    assertThat(body.at("/messages/1/content").asString()).isEqualTo("Does it hold?");
    assertThat(body.path("max_tokens").asInt()).isEqualTo(500);
    assertThat(body.has("temperature")).isFalse();
    assertThat(body.path("stream").asBoolean()).isFalse();
  }

  @Test
  void anthropic_gets_the_schema_and_a_mark_for_its_cache() {
    JsonNode body = asked(PublishedReplies.ANTHROPIC);

    assertThat(SERVER.lastRequest().getUrl()).isEqualTo("/v1/messages");
    assertThat(SERVER.lastRequest().getHeader("x-api-key")).isEqualTo(ModelServer.KEY);
    assertThat(SERVER.lastRequest().getHeader("anthropic-version")).isEqualTo("2023-06-01");
    assertThat(body.at("/output_config/format/type").asString()).isEqualTo("json_schema");
    assertThat(body.at("/output_config/format/schema")).hasToString(SCHEMA.toString());
    assertThat(body.at("/system/0/text").asString()).isEqualTo("You judge sentences.");
    assertThat(body.at("/system/0/cache_control/type").asString()).isEqualTo("ephemeral");
    assertThat(body.path("max_tokens").asInt()).isEqualTo(500);
    assertThat(body.has("temperature")).isFalse();
  }

  @Test
  void ollama_gets_its_window() {
    JsonNode body = asked(PublishedReplies.OLLAMA);

    assertThat(SERVER.lastRequest().getUrl()).isEqualTo("/api/chat");
    assertThat(body.at("/options/num_ctx").asInt()).isEqualTo(16_384);
    assertThat(body.at("/options/num_predict").asInt()).isEqualTo(500);
    assertThat(body.path("format")).hasToString(SCHEMA.toString());
    assertThat(body.at("/options").has("temperature")).isFalse();
    assertThat(body.path("stream").asBoolean()).isFalse();
  }

  @Test
  void openai_refusing_in_words_leaves_the_episode() {
    SERVER.answers(
        200,
        PublishedReplies.OPENAI
            .good("")
            .replace("\"refusal\":null", "\"refusal\":\"I cannot help with that.\""));

    assertThatThrownBy(() -> SERVER.model(Provider.OPENAI).ask(Questions.brief()))
        .isInstanceOfSatisfying(
            ModelFailure.class,
            failure ->
                assertThat(failure.remedy()).isInstanceOf(ModelFailure.Remedy.LeaveEpisode.class));
  }

  @Test
  void anthropic_refusing_leaves_the_episode() {
    SERVER.answers(200, PublishedReplies.ANTHROPIC.reply("{}", "refusal", 120, 3));

    assertThatThrownBy(() -> SERVER.model(Provider.ANTHROPIC).ask(Questions.brief()))
        .isInstanceOfSatisfying(
            ModelFailure.class,
            failure ->
                assertThat(failure.remedy()).isInstanceOf(ModelFailure.Remedy.LeaveEpisode.class));
  }

  private static JsonNode asked(PublishedReplies shape) {
    SERVER.answers(200, shape.good("{}"));
    SERVER.model(shape.provider()).ask(Questions.brief());
    return SERVER.lastBody();
  }
}
