package earmark.notes.model.provider;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.output.TokenUsage;
import earmark.notes.model.TokenCount;
import java.util.Map;

/**
 * Ollama's own API, with the window set: without it, Ollama cuts long questions and answers 200.
 */
final class OllamaProtocol implements Protocol {

  private final ChatModel model;

  OllamaProtocol(ModelAccess access, GateBuilder http) {
    this.model =
        OllamaChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(access.url().toString())
            .customHeaders(
                access.key().isMissing()
                    ? Map.of()
                    : Map.of("Authorization", "Bearer " + access.key().secret()))
            .modelName(access.choice().name())
            .numCtx(access.window())
            .logRequests(false)
            .logResponses(false)
            .maxRetries(0)
            .build();
  }

  @Override
  public ChatModel model() {
    return model;
  }

  @Override
  public ChatRequestParameters parameters(ResponseFormat format, int mostTokens) {
    return ChatRequestParameters.builder()
        .responseFormat(format)
        .maxOutputTokens(mostTokens)
        .build();
  }

  @Override
  public TokenCount count(TokenUsage usage) {
    return new TokenCount(
        Counts.orZero(usage.inputTokenCount()), 0, Counts.orZero(usage.outputTokenCount()));
  }
}
