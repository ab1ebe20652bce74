package earmark.notes.writing.extractive;

import java.util.List;
import java.util.Map;

/** The weights of one logistic regression. */
@SuppressWarnings("ArrayRecordComponent")
record Weights(double bias, double[] features, float[] meaning) {

  /**
   * Reads a column of a table.
   *
   * @param rows by their first field
   * @throws IllegalStateException if a row is missing
   */
  static Weights of(Map<String, List<String>> rows, int column) {
    ExcerptFeature[] named = ExcerptFeature.values();
    double[] features = new double[named.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = field(rows, named[i].name(), column);
    }
    int dimensions = 0;
    while (rows.containsKey(JudgementModel.MEANING + dimensions)) {
      dimensions++;
    }
    float[] meaning = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      meaning[i] = (float) field(rows, JudgementModel.MEANING + i, column);
    }
    return new Weights(field(rows, JudgementModel.BIAS, column), features, meaning);
  }

  double logit(double[] of, Meaning its) {
    double sum = bias + its.dot(meaning);
    for (int i = 0; i < features.length; i++) {
      sum += features[i] * of[i];
    }
    return sum;
  }

  private static double field(Map<String, List<String>> rows, String row, int column) {
    List<String> fields = rows.get(row);
    if (fields == null) {
      throw new IllegalStateException("The table of weights has no row " + row);
    }
    return Double.parseDouble(fields.get(column));
  }
}
