package earmark.contracts;

import java.util.List;

/**
 * One sentence of notes with the quotes that prove it.
 *
 * @param text the sentence
 * @param proof at least one quote
 */
public record Point(String text, List<Quote> proof) {

  public Point {
    proof = Lists.copy(proof);
    if (proof.isEmpty()) {
      throw new IllegalArgumentException("A point without proof must be left out: " + text);
    }
  }
}
