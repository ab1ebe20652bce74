package earmark.notes.model.setup;

import earmark.notes.model.provider.ModelKey;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.convert.DurationStyle;

/**
 * Which language models are asked, and how, as it is written; {@code application.yml} says more of
 * each. {@link ModelPlan} says whether it can be used.
 *
 * @param name EARMARK_MODEL, {@code PROVIDER:NAME}; blank for none
 * @param judge EARMARK_MODEL_JUDGE, the same for judging; blank for the model above
 * @param url EARMARK_MODEL_URL, where the model's provider is asked; blank for its own server
 * @param key EARMARK_MODEL_KEY, for the model's provider
 * @param openaiKey OPENAI_API_KEY, for OpenAI's own server only
 * @param anthropicKey ANTHROPIC_API_KEY, for Anthropic's own server only
 * @param window EARMARK_MODEL_WINDOW, tokens of question and reply; null for the provider's usual
 * @param deadline EARMARK_MODEL_DEADLINE, for one call
 */
@ConfigurationProperties("earmark.model")
public record ModelSettings(
    String name,
    String judge,
    String url,
    ModelKey key,
    ModelKey openaiKey,
    ModelKey anthropicKey,
    @Nullable Integer window,
    Duration deadline) {

  /** Reads the environment variables, with the defaults of {@code application.yml}. */
  public static ModelSettings from(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    return new ModelSettings(
        variables.text("EARMARK_MODEL"),
        variables.text("EARMARK_MODEL_JUDGE"),
        variables.text("EARMARK_MODEL_URL"),
        ModelKey.of(variables.text("EARMARK_MODEL_KEY")),
        ModelKey.of(variables.text("OPENAI_API_KEY")),
        ModelKey.of(variables.text("ANTHROPIC_API_KEY")),
        variables.number("EARMARK_MODEL_WINDOW"),
        variables.duration("EARMARK_MODEL_DEADLINE", Duration.ofMinutes(10)));
  }

  private record Variables(Map<String, String> environment) {

    String text(String variable) {
      return environment.getOrDefault(variable, "").strip();
    }

    @Nullable Integer number(String variable) {
      String text = text(variable);
      try {
        return text.isEmpty() ? null : Integer.valueOf(text);
      } catch (NumberFormatException e) {
        throw new UnusableModelSettings(
            "%s is '%s'; set a whole number, or leave it empty.".formatted(variable, text), e);
      }
    }

    Duration duration(String variable, Duration usual) {
      String text = text(variable);
      try {
        return text.isEmpty() ? usual : DurationStyle.detectAndParse(text);
      } catch (IllegalArgumentException e) {
        throw new UnusableModelSettings(
            "%s is '%s'; set a time such as 10m.".formatted(variable, text), e);
      }
    }
  }
}
