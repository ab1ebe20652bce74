package earmark.notes.model.setup;

import earmark.notes.model.budget.Limits;
import earmark.notes.model.provider.ModelKey;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

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
 * @param answers EARMARK_MODEL_ANSWERS, where replies are kept; blank for nowhere
 * @param price EARMARK_MODEL_PRICE, {@code INPUT/CACHED/OUTPUT} per million tokens; blank if
 *     unknown
 * @param judgePrice EARMARK_MODEL_JUDGE_PRICE, the same; blank for that of the model above
 * @param limits EARMARK_MODEL_EPISODE_CALLS and its like
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
    Duration deadline,
    String answers,
    String price,
    String judgePrice,
    Limits limits) {

  private static final int USUAL_CALLS = 12;

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
        variables.duration("EARMARK_MODEL_DEADLINE", Duration.ofMinutes(10)),
        variables.text("EARMARK_MODEL_ANSWERS"),
        variables.text("EARMARK_MODEL_PRICE"),
        variables.text("EARMARK_MODEL_JUDGE_PRICE"),
        limits(variables));
  }

  private static Limits limits(Variables variables) {
    Integer calls = variables.number("EARMARK_MODEL_EPISODE_CALLS");
    return new Limits(
        calls == null ? USUAL_CALLS : calls,
        variables.count("EARMARK_MODEL_EPISODE_TOKENS"),
        variables.money("EARMARK_MODEL_EPISODE_MONEY"),
        variables.count("EARMARK_MODEL_DAY_TOKENS"),
        variables.money("EARMARK_MODEL_DAY_MONEY"));
  }
}
