package earmark.notes.model.provider;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.output.TokenUsage;
import earmark.notes.model.TokenCount;

/** What differs between providers. Temperature is never set, as some models forbid it. */
interface Protocol {

  ChatModel model();

  /**
   * The limits of one reply.
   *
   * @param format what the reply must look like
   * @param mostTokens the largest reply
   */
  ChatRequestParameters parameters(ResponseFormat format, int mostTokens);

  /** What the provider counted; zero where it says nothing. */
  TokenCount count(TokenUsage usage);

  /** The protocol of that model, on the gate. */
  static Protocol of(ModelAccess access, HttpGate gate) {
    GateBuilder http = new GateBuilder(gate);
    return switch (access.choice().provider()) {
      case OPENAI -> new OpenAiProtocol(access, http);
      case ANTHROPIC -> new AnthropicProtocol(access, http);
      case OLLAMA -> new OllamaProtocol(access, http);
    };
  }
}
