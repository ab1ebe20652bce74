package earmark.cli;

import earmark.stack.StackSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which language model is asked. A key is never an option: others can read the command line. */
final class ModelOptions {

  @Option(
      names = "--model",
      paramLabel = "PROVIDER:NAME",
      description = "openai:NAME, anthropic:NAME or ollama:NAME; else EARMARK_MODEL.")
  private @Nullable String model;

  @Option(
      names = "--model-url",
      paramLabel = "URL",
      description = "A server that speaks the provider's protocol; else EARMARK_MODEL_URL.")
  private @Nullable String url;

  /** Whether an option says something else than the environment. */
  boolean areGiven() {
    return model != null || url != null;
  }

  /** The settings with the options as variables. */
  StackSettings in(StackSettings settings) {
    Map<String, String> variables = new LinkedHashMap<>();
    if (model != null) {
      variables.put("EARMARK_MODEL", model);
    }
    if (url != null) {
      variables.put("EARMARK_MODEL_URL", url);
    }
    return settings.with(variables);
  }
}
