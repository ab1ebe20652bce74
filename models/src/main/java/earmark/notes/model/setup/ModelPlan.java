package earmark.notes.model.setup;

import earmark.notes.model.provider.ModelAccess;
import earmark.notes.model.provider.ModelChoice;
import earmark.notes.model.provider.ModelKey;
import earmark.notes.model.provider.Provider;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings of models that can be used.
 *
 * @param writer the model that proposes notes
 * @param judge the model that judges them; the same if no other is set
 * @param answers where replies are kept: a folder or the address of a Redis; blank for nowhere
 */
public record ModelPlan(ModelAccess writer, ModelAccess judge, BudgetPlan budget, String answers) {

  private static final int SMALLEST_WINDOW = 4096;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /**
   * Checks the settings.
   *
   * @throws UnusableModelSettings with what to set
   */
  public static ModelPlan of(ModelSettings settings) {
    requireLimits(settings);
    ModelChoice writer = choice(settings.name(), "EARMARK_MODEL");
    ModelChoice judge =
        settings.judge().isBlank() ? writer : choice(settings.judge(), "EARMARK_MODEL_JUDGE");
    return new ModelPlan(
        access(settings, writer),
        judge.provider() == writer.provider()
            ? access(settings, judge)
            : elsewhere(settings, judge),
        BudgetPlan.of(settings),
        settings.answers());
  }

  private static void requireLimits(ModelSettings settings) {
    if (settings.name().isBlank()) {
      throw new UnusableModelSettings(
          "No model is set; set EARMARK_MODEL to openai:NAME, anthropic:NAME or ollama:NAME.");
    }
    Integer window = settings.window();
    if (window != null && window < SMALLEST_WINDOW) {
      throw new UnusableModelSettings(
          "EARMARK_MODEL_WINDOW is %d tokens; set it to at least %d, or leave it empty."
              .formatted(window, SMALLEST_WINDOW));
    }
    if (!settings.deadline().isPositive()) {
      throw new UnusableModelSettings(
          "EARMARK_MODEL_DEADLINE is %s; set a time such as 10m.".formatted(settings.deadline()));
    }
  }

  private static ModelChoice choice(String words, String variable) {
    try {
      return ModelChoice.parse(words, variable);
    } catch (IllegalArgumentException e) {
      throw new UnusableModelSettings(String.valueOf(e.getMessage()));
    }
  }

  /** The provider that EARMARK_MODEL_URL, _KEY and _WINDOW are about. */
  private static ModelAccess access(ModelSettings settings, ModelChoice choice) {
    Provider provider = choice.provider();
    URI url = settings.url().isBlank() ? provider.url() : address(settings.url());
    if (provider == Provider.OLLAMA && url.getPath().endsWith("/v1")) {
      throw new UnusableModelSettings(
          "EARMARK_MODEL_URL ends in /v1, where Ollama cannot set the context window; leave that out.");
    }
    boolean own = url.equals(provider.url());
    // A key for a provider's own server must not reach another one.
    ModelKey key =
        settings.key().isMissing() && own ? usualKey(settings, provider) : settings.key();
    return withKey(choice, url, key, settings.window(), settings.deadline());
  }

  /** A judge of another provider stands on that provider's own server. */
  private static ModelAccess elsewhere(ModelSettings settings, ModelChoice choice) {
    Provider provider = choice.provider();
    return withKey(choice, provider.url(), usualKey(settings, provider), null, settings.deadline());
  }

  private static ModelAccess withKey(
      ModelChoice choice, URI url, ModelKey key, @Nullable Integer window, Duration deadline) {
    Provider provider = choice.provider();
    if (key.isMissing() && provider.needsKey() && url.equals(provider.url())) {
      throw new UnusableModelSettings(
          "%s needs a key; set EARMARK_MODEL_KEY or %s_API_KEY in the environment."
              .formatted(choice, provider.name()));
    }
    int tokens = window == null ? provider.usualWindow(url) : window;
    return new ModelAccess(choice, url, key, tokens, deadline);
  }

  private static ModelKey usualKey(ModelSettings settings, Provider provider) {
    return switch (provider) {
      case OPENAI -> settings.openaiKey();
      case ANTHROPIC -> settings.anthropicKey();
      case OLLAMA -> ModelKey.NONE;
    };
  }

  private static URI address(String words) {
    String stripped = words.strip().replaceAll("(?<!/)/+$", "");
    URI url;
    try {
      url = new URI(stripped);
    } catch (URISyntaxException _) {
      throw noAddress();
    }
    if (!SCHEMES.contains(String.valueOf(url.getScheme()))
        || url.getHost() == null
        || url.getUserInfo() != null) {
      throw noAddress();
    }
    return url;
  }

  /** Does not repeat the address, which may hold a key. */
  private static UnusableModelSettings noAddress() {
    return new UnusableModelSettings(
        "EARMARK_MODEL_URL is no address of a server; set one such as http://127.0.0.1:8000/v1, with the key in EARMARK_MODEL_KEY.");
  }
}
