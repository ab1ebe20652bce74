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

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
