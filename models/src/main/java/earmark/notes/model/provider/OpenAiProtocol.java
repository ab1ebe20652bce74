package earmark.notes.model.provider;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.TokenUsage;
import earmark.notes.model.TokenCount;

/** OpenAI's chat completions, which many servers speak. */
final class OpenAiProtocol implements Protocol {

  private final ModelAccess access;
  private final ChatModel model;

  OpenAiProtocol(ModelAccess access, GateBuilder http) {
    this.access = access;
    this.model =
        OpenAiChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(access.url().toString())
            .apiKey(access.key().isMissing() ? null : access.key().secret())
            .modelName(access.choice().name())
            .strictJsonSchema(true)
            .maxRetries(0)
            .build();
  }

  @Override
  public ChatModel model() {
    return model;
  }

  /** OpenAI's newer models take the newer name of the limit only, other servers the older one. */
  @Override
  public ChatRequestParameters parameters(ResponseFormat format, int mostTokens) {
    OpenAiChatRequestParameters.Builder parameters =
        OpenAiChatRequestParameters.builder().responseFormat(format);
    if (access.atHome()) {
      parameters.maxCompletionTokens(mostTokens);
    } else {
      parameters.maxOutputTokens(mostTokens);
    }
    return parameters.build();
  }

  @Override
  public TokenCount count(TokenUsage usage) {
    long cached =
        usage instanceof OpenAiTokenUsage own && own.inputTokensDetails() != null
            ? Counts.orZero(own.inputTokensDetails().cachedTokens())
            : 0;
    return new TokenCount(
        Counts.orZero(usage.inputTokenCount()), cached, Counts.orZero(usage.outputTokenCount()));
  }
}
