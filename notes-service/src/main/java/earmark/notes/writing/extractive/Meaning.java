package earmark.notes.writing.extractive;

import java.util.List;

/** The meaning of a sentence as a direction in a space where neighbours mean the same. */
public final class Meaning {

  private final float[] unit;

  private Meaning(float[] unit) {
    this.unit = unit;
  }

  /**
   * The meaning that a model's vector stands for.
   *
   * @param vector of any length but as long as all others; zero means nothing
   */
  public static Meaning of(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    float[] unit = new float[vector.length];
    for (int i = 0; i < vector.length && length > 0; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return new Meaning(unit);
  }

  /** What {@code meanings} have in common; there must be at least one. */
  static Meaning common(List<Meaning> meanings) {
    float[] sum = new float[meanings.getFirst().unit.length];
    for (Meaning meaning : meanings) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += meaning.unit[i];
      }
    }
    return of(sum);
  }

  /** How alike two meanings are: 1 for the same, about 0 for unrelated ones (the cosine). */
  double likeness(Meaning other) {
    return dot(unit, other.unit);
  }

  /**
   * Returns the weighted sum of its dimensions.
   *
   * @param weights one for each dimension; those of a longer or shorter vector beyond are ignored
   */
  double dot(float[] weights) {
    double sum = 0;
    for (int i = 0; i < Math.min(unit.length, weights.length); i++) {
      sum += (double) unit[i] * weights[i];
    }
    return sum;
  }

  /** Returns a copy of its dimensions, a vector of length 1 or 0. */
  float[] unit() {
    return unit.clone();
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
