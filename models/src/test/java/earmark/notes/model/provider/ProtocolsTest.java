package earmark.notes.model.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelFailure.Remedy.AskAgain;
import earmark.notes.model.ModelFailure.Remedy.LeaveEpisode;
import earmark.notes.model.ModelFailure.Remedy.StopAsking;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelReply;
import earmark.notes.model.TokenCount;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every provider's answer comes to, whichever shape it has. */
class ProtocolsTest {

  private static final String TEXT = "{\"why\":\"said so\",\"holds\":true}";
  private static final ModelServer SERVER = new ModelServer();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_good_reply_comes_with_its_tokens(PublishedReplies shape) {
    SERVER.answers(200, shape.good(TEXT));

    ModelReply reply = SERVER.model(shape.provider()).ask(Questions.brief());

    assertThat(reply.text()).isEqualTo(TEXT);
    assertThat(reply.tokens())
        .isEqualTo(new TokenCount(120, shape == PublishedReplies.OLLAMA ? 0 : 7, 30));
    assertThat(reply.took()).isPositive();
    assertThat(SERVER.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void a_reply_that_was_cut_off_is_refused(PublishedReplies shape) {
    SERVER.answers(200, shape.reply("{\"why\":\"sai", shape.length(), 120, 500));

    ModelFailure failure = failure(shape, Questions.brief());

    assertThat(failure.remedy()).isInstanceOf(LeaveEpisode.class);
    assertThat(failure).hasMessageContaining("not finished its reply within 500 tokens");
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_reply_is_refused(PublishedReplies shape) {
    SERVER.answers(200, shape.reply("", shape.stop(), 120, 1));

    ModelFailure failure = failure(shape, Questions.brief());

    assertThat(failure.remedy()).isInstanceOf(LeaveEpisode.class);
    assertThat(failure).hasMessageContaining("empty reply");
  }

  @ParameterizedTest
  @EnumSource
  void a_question_that_the_server_cuts_is_noticed_by_its_count(PublishedReplies shape) {
    ModelQuestion question = Questions.ofWords(9000);
    SERVER.answers(200, shape.reply(TEXT, shape.stop(), 4096, 30));

    ModelFailure failure = failure(shape, question);

    assertThat(failure.remedy()).isInstanceOf(LeaveEpisode.class);
    assertThat(failure)
        .hasMessageContaining("has read 4096 tokens of a question of at least 9003")
        .hasMessageContaining("EARMARK_MODEL_WINDOW");

    SERVER.answers(200, shape.reply(TEXT, shape.stop(), 9100, 30));
    assertThat(SERVER.model(shape.provider()).ask(question).tokens().input()).isEqualTo(9100);
  }

  @ParameterizedTest
  @EnumSource
  void an_answer_that_is_no_json_is_asked_for_again(PublishedReplies shape) {
    SERVER.answers(200, "<html>Bad gateway of some proxy</html>");
    assertThat(failure(shape, Questions.brief()).remedy())
        .isEqualTo(new AskAgain(Duration.ofSeconds(2)));

    SERVER.answers(200, shape.good(TEXT).substring(0, 60));
    assertThat(failure(shape, Questions.brief()).remedy()).isInstanceOf(AskAgain.class);
  }

  @ParameterizedTest
  @EnumSource
  void json_of_another_protocol_is_asked_for_again(PublishedReplies shape) {
    SERVER.answers(200, "{\"error\":{\"message\":\"upstream failed\"}}");

    ModelFailure failure = failure(shape, Questions.brief());

    assertThat(failure.remedy()).isInstanceOfAny(AskAgain.class, LeaveEpisode.class);
  }

  @ParameterizedTest
  @EnumSource
  void a_busy_server_says_how_long_to_wait(PublishedReplies shape) {
    String busy = shape.error("Rate limit reached", "rate_limit_error");
    SERVER.answers(ModelServer.json(429, busy).withHeader("Retry-After", "17"));
    assertThat(failure(shape, Questions.brief()).remedy())
        .isEqualTo(new AskAgain(Duration.ofSeconds(17)));

    SERVER.answers(
        ModelServer.json(429, busy).withHeader("Retry-After", "Wed, 04 Mar 2026 05:07:07 GMT"));
    assertThat(failure(shape, Questions.brief()).remedy())
        .isEqualTo(new AskAgain(Duration.ofMinutes(1)));
    assertThat(SERVER.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void waits_double_where_the_server_names_none(PublishedReplies shape) {
    ProviderModel model = SERVER.model(shape.provider());
    SERVER.answers(500, shape.error("Internal server error", "api_error"));
    assertThat(failure(model, Questions.brief()).remedy())
        .isEqualTo(new AskAgain(Duration.ofSeconds(2)));
    SERVER.answers(529, shape.error("Overloaded", "overloaded_error"));
    assertThat(failure(model, Questions.brief()).remedy())
        .isEqualTo(new AskAgain(Duration.ofSeconds(4)));
    for (int i = 0; i < 9; i++) {
      failure(model, Questions.brief());
    }
    assertThat(failure(model, Questions.brief()).remedy())
        .isEqualTo(new AskAgain(Duration.ofMinutes(5)));

    SERVER.answers(200, shape.good(TEXT));
    model.ask(Questions.brief());
    SERVER.answers(503, "");
    assertThat(failure(model, Questions.brief()).remedy())
        .isEqualTo(new AskAgain(Duration.ofSeconds(2)));
  }

  @ParameterizedTest
  @EnumSource
  void a_slow_answer_ends_at_the_deadline(PublishedReplies shape) {
    SERVER.answers(ModelServer.json(200, shape.good(TEXT)).withChunkedDribbleDelay(20, 60_000));
    ProviderModel model = SERVER.model(shape.provider(), Duration.ofMillis(400));

    ModelFailure failure = failure(model, Questions.brief());

    assertThat(failure.remedy()).isInstanceOf(AskAgain.class);
    assertThat(failure).hasMessageContaining("EARMARK_MODEL_DEADLINE").hasNoCause();
    assertThat(SERVER.requests()).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void a_broken_connection_is_asked_again(PublishedReplies shape) {
    SERVER.answers(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));

    assertThat(failure(shape, Questions.brief()).remedy()).isInstanceOf(AskAgain.class);
  }

  @ParameterizedTest
  @EnumSource
  void a_question_that_is_too_long_leaves_the_episode(PublishedReplies shape) {
    SERVER.answers(400, shape.tooLong());

    ModelFailure failure = failure(shape, Questions.brief());

    assertThat(failure.remedy()).isInstanceOf(LeaveEpisode.class);
    assertThat(failure)
        .hasMessageContaining("too long")
        .hasMessageContaining("less than 16384 tokens")
        .hasCauseInstanceOf(NotCharged.class);
    assertThat(SERVER.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "401, EARMARK_MODEL_KEY",
    "403, EARMARK_MODEL_KEY",
    "402, no money left",
    "404, does not know this model",
    "301, EARMARK_MODEL_URL"
  })
  void what_only_the_operator_can_change_stops_the_questions(int status, String advice) {
    for (PublishedReplies shape : PublishedReplies.values()) {
      SERVER.answers(status, shape.error("Incorrect: " + ModelServer.KEY, "invalid_api_key"));
      ModelFailure failure = failure(shape, Questions.brief());
      assertThat(failure.remedy()).as("%s", shape).isInstanceOf(StopAsking.class);
      assertThat(failure).hasMessageContaining(advice).hasMessageEndingWith(".");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OPENAI    | 429 | You exceeded your current quota, please check your plan. | insufficient_quota
          ANTHROPIC | 400 | Your credit balance is too low to access the Anthropic API. | invalid_request_error
          """)
  void an_account_without_money_stops_the_questions(
      PublishedReplies shape, int status, String message, String code) {
    SERVER.answers(ModelServer.json(status, shape.error(message, code)));

    assertThat(failure(shape, Questions.brief()).remedy()).isInstanceOf(StopAsking.class);
  }

  @ParameterizedTest
  @EnumSource
  void a_server_without_schemas_gets_the_schema_in_words(PublishedReplies shape) {
    SERVER.answers(200, shape.good("Here it is:\n```json\n" + TEXT + "\n```"));
    SERVER
        .rules()
        .stubFor(
            post(anyUrl())
                .withRequestBody(
                    containing(shape == PublishedReplies.OLLAMA ? "\"format\"" : "json_schema"))
                .willReturn(
                    ModelServer.json(
                        400,
                        shape.error(
                            "response_format of type json_schema is not supported here; grammar",
                            "invalid_request_error"))));
    ProviderModel model = SERVER.model(shape.provider());

    assertThat(model.ask(Questions.brief()).text()).isEqualTo(TEXT);
    assertThat(model.enforcesSchema()).isFalse();
    assertThat(SERVER.requests()).hasSize(2);
    assertThat(SERVER.lastRequest().getBodyAsString()).contains("follows this JSON Schema");

    model.ask(Questions.brief());
    assertThat(SERVER.requests()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void a_key_is_in_a_header_and_nowhere_else(PublishedReplies shape) {
    ProviderModel model = SERVER.model(shape.provider());
    for (int status : new int[] {400, 401, 429, 500}) {
      SERVER.answers(status, shape.error("Incorrect key: " + ModelServer.KEY, "some_error"));
      ModelFailure failure = failure(model, Questions.brief());
      for (Throwable each = failure; each != null; each = each.getCause()) {
        assertThat(each.toString()).doesNotContain(ModelServer.KEY);
      }
    }
    assertThat(SERVER.access(shape.provider(), Duration.ofSeconds(1)).toString())
        .doesNotContain(ModelServer.KEY);
    assertThat(SERVER.lastRequest().getBodyAsString() + SERVER.lastRequest().getUrl())
        .doesNotContain(ModelServer.KEY);
    assertThat(SERVER.lastRequest().getHeaders().toString()).contains(ModelServer.KEY);
  }

  private static ModelFailure failure(PublishedReplies shape, ModelQuestion question) {
    return failure(SERVER.model(shape.provider()), question);
  }

  private static ModelFailure failure(ProviderModel model, ModelQuestion question) {
    ModelFailure failure = catchThrowableOfType(ModelFailure.class, () -> model.ask(question));
    assertThat(failure).isNotNull();
    return failure;
  }
}
