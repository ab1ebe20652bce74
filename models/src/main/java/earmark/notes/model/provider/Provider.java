package earmark.notes.model.provider;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A protocol by which models are asked, and the server that is asked unless another is set. */
public enum Provider {
  OPENAI("https://api.openai.com/v1", 128_000, true),
  ANTHROPIC("https://api.anthropic.com/v1", 200_000, true),
  /** Its own API: the one that is like OpenAI's cannot set the context window. */
  OLLAMA("http://127.0.0.1:11434", 32_768, false);

  /** What an unknown server can be expected to hold. */
  private static final int WINDOW_ELSEWHERE = 32_768;

  private final URI url;
  private final int window;
  private final boolean needsKey;

  Provider(String url, int window, boolean needsKey) {
    this.url = URI.create(url);
    this.window = window;
    this.needsKey = needsKey;
  }

  /** The provider of that name, such as {@code openai}; empty if there is none. */
  static Optional<Provider> named(String name) {
    return Arrays.stream(values()).filter(each -> each.label().equals(name)).findAny();
  }

  /** The name in settings and metrics, such as {@code openai}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The address of the provider's own server. */
  public URI url() {
    return url;
  }

  /** Whether the provider's own server asks for a key. */
  public boolean needsKey() {
    return needsKey;
  }

  /**
   * Tokens that a call can hold where no setting says it: at {@code asked}, the server's address.
   */
  public int usualWindow(URI asked) {
    return this == OPENAI && !asked.equals(url) ? WINDOW_ELSEWHERE : window;
  }
}
