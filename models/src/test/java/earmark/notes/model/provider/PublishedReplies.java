package earmark.notes.model.provider;

import tools.jackson.databind.json.JsonMapper;

/** Answers in the shapes that the providers publish. */
public enum PublishedReplies {
  OPENAI(Provider.OPENAI) {
    @Override
    String reply(String text, String reason, int input, int output) {
      return """
      {"id":"chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT","object":"chat.completion","created":1741569952,
       "model":"gpt-4.1-2025-04-14",
       "choices":[{"index":0,"message":{"role":"assistant","content":%s,"refusal":null,"annotations":[]},
                   "logprobs":null,"finish_reason":"%s"}],
       "usage":{"prompt_tokens":%d,"completion_tokens":%d,"total_tokens":%d,
                "prompt_tokens_details":{"cached_tokens":7,"audio_tokens":0},
                "completion_tokens_details":{"reasoning_tokens":0,"audio_tokens":0,
                  "accepted_prediction_tokens":0,"rejected_prediction_tokens":0}},
       "service_tier":"default"}"""
          .formatted(quoted(text), reason, input, output, input + output);
    }

    @Override
    String stop() {
      return "stop";
    }

    @Override
    String length() {
      return "length";
    }

    @Override
    String error(String message, String code) {
      return """
      {"error":{"message":%s,"type":"%s","param":null,"code":"%s"}}"""
          .formatted(quoted(message), code, code);
    }

    @Override
    String tooLong() {
      return error(
          "This model's maximum context length is 16385 tokens. However, your messages resulted in 40000 tokens.",
          "context_length_exceeded");
    }
  },
  ANTHROPIC(Provider.ANTHROPIC) {
    @Override
    String reply(String text, String reason, int input, int output) {
      return """
      {"id":"msg_013Zva2CMHLNnXjNJJKqJ2EF","type":"message","role":"assistant",
       "model":"claude-opus-4-1-20250805","content":[{"type":"text","text":%s}],
       "stop_reason":"%s","stop_sequence":null,
       "usage":{"input_tokens":%d,"cache_creation_input_tokens":0,"cache_read_input_tokens":7,
                "output_tokens":%d,"service_tier":"standard"}}"""
          .formatted(quoted(text), reason, input - 7, output);
    }

    @Override
    String stop() {
      return "end_turn";
    }

    @Override
    String length() {
      return "max_tokens";
    }

    @Override
    String error(String message, String code) {
      return """
      {"type":"error","error":{"type":"%s","message":%s},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}"""
          .formatted(code, quoted(message));
    }

    @Override
    String tooLong() {
      return error("prompt is too long: 210000 tokens > 200000 maximum", "invalid_request_error");
    }
  },
  OLLAMA(Provider.OLLAMA) {
    @Override
    String reply(String text, String reason, int input, int output) {
      return """
      {"model":"llama3.2","created_at":"2025-12-12T14:13:43.416799Z",
       "message":{"role":"assistant","content":%s},"done":true,"done_reason":"%s",
       "total_duration":5191566416,"load_duration":2154458,"prompt_eval_count":%d,
       "prompt_eval_duration":383809000,"eval_count":%d,"eval_duration":4799921000}"""
          .formatted(quoted(text), reason, input, output);
    }

    @Override
    String stop() {
      return "stop";
    }

    @Override
    String length() {
      return "length";
    }

    @Override
    String error(String message, String code) {
      return """
      {"error":%s}"""
          .formatted(quoted(message));
    }

    @Override
    String tooLong() {
      return error("the input length exceeds the context length", "");
    }
  };

  private final Provider provider;

  PublishedReplies(Provider provider) {
    this.provider = provider;
  }

  Provider provider() {
    return provider;
  }

  /** A whole reply, its counts included. */
  public String good(String text) {
    return reply(text, stop(), 120, 30);
  }

  abstract String reply(String text, String reason, int input, int output);

  /** Why a complete reply ended. */
  abstract String stop();

  /** Why a reply that was cut off ended. */
  abstract String length();

  abstract String error(String message, String code);

  abstract String tooLong();

  private static String quoted(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }
}
