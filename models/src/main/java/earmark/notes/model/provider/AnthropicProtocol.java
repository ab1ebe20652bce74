package earmark.notes.model.provider;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.output.TokenUsage;
import earmark.notes.model.TokenCount;

/** Anthropic's messages. The instructions are marked for its cache. */
final class AnthropicProtocol implements Protocol {

  /** The client insists on a key, also for servers that want none. */
  private static final String NO_KEY = "none";

  private final ChatModel model;

  AnthropicProtocol(ModelAccess access, GateBuilder http) {
    this.model =
        AnthropicChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(access.url().toString())
            .apiKey(access.key().isMissing() ? NO_KEY : access.key().secret())
            .modelName(access.choice().name())
            .cacheSystemMessages(true)
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

  /** Anthropic counts what it reads from its cache, or writes there, apart from the rest. */
  @Override
  public TokenCount count(TokenUsage usage) {
    long input = Counts.orZero(usage.inputTokenCount());
    long output = Counts.orZero(usage.outputTokenCount());
    if (!(usage instanceof AnthropicTokenUsage own)) {
      return new TokenCount(input, 0, output);
    }
    long cached = Counts.orZero(own.cacheReadInputTokens());
    long written = Counts.orZero(own.cacheCreationInputTokens());
    return new TokenCount(input + cached + written, cached, output);
  }
}
