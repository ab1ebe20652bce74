package earmark.notes.model;

/**
 * Tokens as a provider counts them.
 *
 * @param input tokens of the question, those read from the provider's cache included
 * @param cached tokens of the question that the provider had cached
 * @param output tokens of the reply
 */
public record TokenCount(long input, long cached, long output) {

  public static final TokenCount NONE = new TokenCount(0, 0, 0);

  /** The sum of both. */
  public TokenCount plus(TokenCount other) {
    return new TokenCount(input + other.input, cached + other.cached, output + other.output);
  }
}
