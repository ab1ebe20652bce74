package earmark.notes.model.provider;

/**
 * Which model is asked.
 *
 * @param name as the provider calls it
 */
public record ModelChoice(Provider provider, String name) {

  /**
   * Reads {@code PROVIDER:NAME}, such as {@code ollama:qwen3:8b}.
   *
   * @param variable where the words come from, for the message
   * @throws IllegalArgumentException with what to write instead
   */
  public static ModelChoice parse(String words, String variable) {
    String stripped = words.strip();
    int colon = stripped.indexOf(':');
    String name = stripped.substring(colon + 1).strip();
    if (colon < 0 || name.isEmpty()) {
      throw unreadable(words, variable);
    }
    Provider provider =
        Provider.named(stripped.substring(0, colon)).orElseThrow(() -> unreadable(words, variable));
    return new ModelChoice(provider, name);
  }

  private static IllegalArgumentException unreadable(String words, String variable) {
    return new IllegalArgumentException(
        "%s is '%s'; write openai:NAME, anthropic:NAME or ollama:NAME, or leave it empty to use no model."
            .formatted(variable, words));
  }

  /** As in the settings: {@code PROVIDER:NAME}. */
  @Override
  public String toString() {
    return provider.label() + ":" + name;
  }
}
