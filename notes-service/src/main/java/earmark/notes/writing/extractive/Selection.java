package earmark.notes.writing.extractive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses excerpts that are strong, unlike one another, and spread over the whole episode, by
 * maximal marginal relevance (Carbonell and Goldstein, 1998) with a fading price for nearness in
 * time.
 */
final class Selection {

  /** Above this likeness two excerpts say the same. */
  private static final double SAME = 0.72;

  private static final double LIKENESS_PRICE = 0.35;
  private static final double NEARNESS_PRICE = 0.4;

  private final long duration;
  private final int most;

  /**
   * @param duration of the episode, in milliseconds
   * @param most how many to choose
   */
  Selection(long duration, int most) {
    this.duration = Math.max(1, duration);
    this.most = most;
  }

  /** The chosen ones, strongest first. */
  List<JudgedExcerpt> from(List<JudgedExcerpt> excerpts) {
    List<JudgedExcerpt> chosen = new ArrayList<>();
    List<JudgedExcerpt> left = new ArrayList<>(excerpts);
    while (chosen.size() < most) {
      left.removeIf(
          one ->
              chosen.stream()
                  .anyMatch(
                      other ->
                          one.excerpt().sharesWith(other.excerpt()) || one.likeness(other) > SAME));
      Optional<JudgedExcerpt> next =
          left.stream().max(Comparator.comparingDouble(one -> worth(one, chosen)));
      if (next.isEmpty()) {
        break;
      }
      chosen.add(next.get());
      left.remove(next.get());
    }
    return chosen;
  }

  private double worth(JudgedExcerpt one, List<JudgedExcerpt> chosen) {
    double likeness = chosen.stream().mapToDouble(one::likeness).max().orElse(0);
    double nearness = chosen.stream().mapToDouble(other -> nearness(one, other)).max().orElse(0);
    return one.worth() - LIKENESS_PRICE * likeness - NEARNESS_PRICE * nearness;
  }

  /** 1 for neighbours, fading to 0 over the stretch that one point of the episode has to itself. */
  private double nearness(JudgedExcerpt a, JudgedExcerpt b) {
    double own = (double) duration / most;
    double apart = Math.abs(a.excerpt().first().start() - b.excerpt().first().start());
    return Math.max(0, 1 - apart / own);
  }
}
