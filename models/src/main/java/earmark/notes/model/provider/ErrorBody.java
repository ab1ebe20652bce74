package earmark.notes.model.provider;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says about a question that it refuses. Servers share no form, so words decide.
 *
 * @param text the body, without the key
 */
record ErrorBody(String text) {

  private static final int LENGTH = 300;
  private static final Pattern MESSAGE =
      Pattern.compile("\"(?:message|error)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final List<String> NO_MONEY =
      List.of("insufficient_quota", "credit balance is too low", "billing_hard_limit");
  private static final List<String> NO_MODEL = List.of("model_not_found", "unknown model");
  private static final List<String> NO_MEMORY = List.of("requires more system memory");
  private static final List<String> TOO_LONG =
      List.of(
          "context_length_exceeded",
          "maximum context length",
          "prompt is too long",
          "exceed_context_size",
          "exceeds the available context",
          "exceeds the context length",
          "context window");
  private static final List<String> NO_SCHEMA =
      List.of("response_format", "json_schema", "output_config", "structured output", "grammar");

  boolean saysNoMoney() {
    return saysOneOf(NO_MONEY);
  }

  boolean saysNoModel() {
    return saysOneOf(NO_MODEL);
  }

  boolean saysNoMemory() {
    return saysOneOf(NO_MEMORY);
  }

  boolean saysTooLong() {
    return saysOneOf(TOO_LONG);
  }

  boolean saysNoSchema() {
    return saysOneOf(NO_SCHEMA);
  }

  /** The server's own message on one line; the start of the body where it has none. */
  String message() {
    Matcher message = MESSAGE.matcher(text);
    String words = message.find() ? message.group(1) : text;
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= LENGTH ? line : line.substring(0, LENGTH) + "…";
  }

  private boolean saysOneOf(List<String> phrases) {
    String lower = text.toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(lower::contains);
  }
}
