package earmark.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of notes with the quotes that prove it.
 *
 * @param text the sentence
 * @param context what is said right before it and makes it understood, such as the question that it
 *     answers; null where it needs none, and in notes from before it was sought
 * @param proof at least one quote
 */
public record Point(String text, @Nullable Quote context, List<Quote> proof) {

  public Point {
    proof = Lists.copy(proof);
    if (proof.isEmpty()) {
      throw new IllegalArgumentException("A point without proof must be left out: " + text);
    }
  }
}
