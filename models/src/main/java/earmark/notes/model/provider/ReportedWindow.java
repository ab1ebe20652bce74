package earmark.notes.model.provider;

import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import earmark.notes.model.ModelFailure;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server how much a model can hold. Most say it, each under a name of its own. */
final class ReportedWindow {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Names of Ollama, vLLM, OpenRouter, LM Studio, Anthropic and llama.cpp. */
  private static final List<String> NAMES =
      List.of(
          "max_model_len",
          "context_length",
          "context_window",
          "loaded_context_length",
          "max_context_length",
          "max_input_tokens",
          "n_ctx",
          "n_ctx_train");

  private final ModelAccess access;
  private final HttpGate gate;

  ReportedWindow(ModelAccess access, HttpGate gate) {
    this.access = access;
    this.gate = gate;
  }

  OptionalLong tokens() {
    try {
      JsonNode answer = JSON.readTree(gate.execute(request()).body());
      return numbers(ofModel(answer)).findFirst();
    } catch (ModelFailure | SchemaNotTaken e) {
      return OptionalLong.empty();
    }
  }

  private HttpRequest request() {
    String key = access.key().secret();
    HttpRequest.Builder request =
        HttpRequest.builder().addHeader("Content-Type", "application/json");
    if (!access.key().isMissing()) {
      request.addHeader("Authorization", "Bearer " + key);
    }
    return switch (access.choice().provider()) {
      case OLLAMA ->
          request
              .method(HttpMethod.POST)
              .url(access.url().toString(), "api/show")
              .body(JSON.writeValueAsString(Map.of("model", access.choice().name())))
              .build();
      case OPENAI -> request.method(HttpMethod.GET).url(access.url().toString(), "models").build();
      case ANTHROPIC ->
          request
              .method(HttpMethod.GET)
              .url(access.url().toString(), "models/" + access.choice().name())
              .addHeader("x-api-key", key.isEmpty() ? "none" : key)
              .addHeader("anthropic-version", "2023-06-01")
              .build();
    };
  }

  /** A list of models has one entry for each. */
  private JsonNode ofModel(JsonNode answer) {
    JsonNode list = answer.path("data");
    return list.isArray()
        ? list.valueStream()
            .filter(entry -> entry.path("id").asString("").equals(access.choice().name()))
            .findFirst()
            .orElse(answer.path("none"))
        : answer;
  }

  /** All windows in an object and those in it; Ollama puts the model's family before the name. */
  private static LongStream numbers(JsonNode node) {
    return node.propertyStream()
        .flatMapToLong(
            property ->
                property.getValue().isIntegralNumber()
                    ? Stream.of(property)
                        .filter(each -> isWindow(each.getKey()))
                        .mapToLong(each -> each.getValue().asLong())
                    : numbers(property.getValue()));
  }

  private static boolean isWindow(String name) {
    return NAMES.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
