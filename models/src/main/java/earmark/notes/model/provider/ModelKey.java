package earmark.notes.model.provider;

/** A provider's secret, or none. Only the request's header shows it. */
public final class ModelKey {

  public static final ModelKey NONE = new ModelKey("");

  private final String secret;

  private ModelKey(String secret) {
    this.secret = secret;
  }

  /** The key in these words; none if they are blank. */
  public static ModelKey of(String words) {
    return words.isBlank() ? NONE : new ModelKey(words.strip());
  }

  public boolean isMissing() {
    return secret.isEmpty();
  }

  String secret() {
    return secret;
  }

  /** Returns the text without the key, should a server repeat it. */
  String hideIn(String text) {
    return isMissing() ? text : text.replace(secret, "***");
  }

  /** Whether there is a key, never the key. */
  @Override
  public String toString() {
    return isMissing() ? "no key" : "a key";
  }
}
