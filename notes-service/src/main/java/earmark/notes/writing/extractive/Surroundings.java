package earmark.notes.writing.extractive;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How much a stretch of an episode has to tell: sentences that are worth keeping stand where people
 * tell what happened, in words that are not everyday ones.
 */
final class Surroundings {

  /** Sentences on either side whose words count. */
  private static final int SPECIFIC = 6;

  /** Sentences on either side that may tell a story. */
  private static final int STORY = 5;

  private final double[] worth;

  /**
   * @param sentences all sentences of an episode, in order, tidied; not empty
   */
  Surroundings(List<String> sentences) {
    double[] specific = standard(smooth(sentences, Rarity::of, SPECIFIC));
    double[] story = standard(smooth(sentences, s -> Trait.STORY.in(s) ? 1 : 0, STORY));
    worth = new double[sentences.size()];
    Arrays.setAll(worth, i -> specific[i] + story[i]);
  }

  /** Of the sentence at {@code index}, in standard deviations; 0 is usual for the episode. */
  double worth(int index) {
    return worth[index];
  }

  private static double[] smooth(
      List<String> sentences, ToDoubleFunction<String> measure, int each) {
    double[] of = sentences.stream().mapToDouble(measure).toArray();
    double[] smooth = new double[of.length];
    for (int i = 0; i < of.length; i++) {
      int from = Math.max(0, i - each);
      int to = Math.min(of.length, i + each + 1);
      smooth[i] = Arrays.stream(of, from, to).average().orElse(0);
    }
    return smooth;
  }

  private static double[] standard(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    double deviation = Math.sqrt(variance);
    return Arrays.stream(values).map(v -> deviation < 1e-9 ? 0 : (v - mean) / deviation).toArray();
  }
}
