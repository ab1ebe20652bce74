package earmark.notes.writing.extractive;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The weights of one logistic regression, one for each of the {@link Measures}. */
@SuppressWarnings("ArrayRecordComponent")
record Weights(
    double bias, double[] features, float[] meaning, double[] context, float[] contextMeaning) {

  private static final String BIAS = "BIAS";
  private static final String MEANING = "MEANING_";

  /** In front of the names of what is measured of the sentence before. */
  private static final String BEFORE = "BEFORE_";

  /** Returns the names of the rows of {@link #features}. */
  static List<String> featureRows() {
    return Stream.of(ExcerptFeature.values()).map(Enum::name).toList();
  }

  /** Returns the names of the rows of {@link #context}. */
  static List<String> contextRows() {
    return Stream.concat(featureRows().stream(), Stream.of(ContextFeature.values()).map(Enum::name))
        .map(BEFORE::concat)
        .toList();
  }

  /**
   * Reads a column of a table.
   *
   * @param rows by their first field
   * @throws IllegalStateException if a row is missing
   */
  static Weights of(Map<String, List<String>> rows, int column) {
    int dimensions = 0;
    while (rows.containsKey(MEANING + dimensions)) {
      dimensions++;
    }
    return new Weights(
        field(rows, BIAS, column),
        fields(rows, featureRows(), column),
        meaning(rows, MEANING, dimensions, column),
        fields(rows, contextRows(), column),
        meaning(rows, BEFORE + MEANING, dimensions, column));
  }

  double logit(Measures of) {
    return bias
        + dot(features, of.features())
        + of.meaning().dot(meaning)
        + dot(context, of.context())
        + of.contextMeaning().dot(contextMeaning);
  }

  /** Returns the names of all rows of the table, in the order of {@link #all}. */
  static List<String> rows(int dimensions) {
    List<String> meaning =
        Stream.iterate(0, i -> i < dimensions, i -> i + 1).map(i -> MEANING + i).toList();
    return Stream.of(
            List.of(BIAS),
            featureRows(),
            meaning,
            contextRows(),
            meaning.stream().map(BEFORE::concat).toList())
        .flatMap(List::stream)
        .toList();
  }

  /** Returns all weights in the order of {@link #rows}. */
  double[] all() {
    return Stream.of(
            new double[] {bias}, features, doubles(meaning), context, doubles(contextMeaning))
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] doubles(float[] floats) {
    double[] doubles = new double[floats.length];
    for (int i = 0; i < floats.length; i++) {
      doubles[i] = floats[i];
    }
    return doubles;
  }

  private static double[] fields(Map<String, List<String>> rows, List<String> names, int column) {
    return names.stream().mapToDouble(name -> field(rows, name, column)).toArray();
  }

  private static float[] meaning(
      Map<String, List<String>> rows, String prefix, int dimensions, int column) {
    float[] meaning = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      meaning[i] = (float) field(rows, prefix + i, column);
    }
    return meaning;
  }

  private static double field(Map<String, List<String>> rows, String row, int column) {
    List<String> fields = rows.get(row);
    if (fields == null) {
      throw new IllegalStateException("The table of weights has no row " + row);
    }
    return Double.parseDouble(fields.get(column));
  }
}
