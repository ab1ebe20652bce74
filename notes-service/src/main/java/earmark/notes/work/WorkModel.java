package earmark.notes.work;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.language.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges by two logistic regressions whether a name, where it is said, is a work that is endorsed
 * or the speaker's own. The weights of a language stand in the table {@code works.tsv} of its
 * folder, a row for each {@link WorkFeature}. Safe for use by many threads.
 */
@SuppressWarnings("ArrayRecordComponent")
record WorkModel(double[] endorsed, double[] own) {

  static final String TABLE = "works.tsv";
  static final String BIAS = "BIAS";

  /**
   * A logit above it is taken for a yes: on shows that the model was not trained on, three of four
   * works are right then; see docs/decisions/0026.
   */
  static final double BAR = -0.7;

  /** What rules find needs less: they are right in two of three cases. */
  private static final double FOUND_BY_RULES = 1.4;

  private static final Map<Language, WorkModel> BY_LANGUAGE = new ConcurrentHashMap<>();

  /**
   * Returns the model of a language; read once.
   *
   * @throws IllegalStateException if the table lacks a row
   */
  static WorkModel of(Language language) {
    return BY_LANGUAGE.computeIfAbsent(language, WorkModel::read);
  }

  /** Returns the names of the rows of the table, in the order of the weights. */
  static List<String> rows() {
    return Stream.concat(Stream.of(BIAS), Stream.of(WorkFeature.values()).map(Enum::name)).toList();
  }

  /** Returns the stance that a name's surroundings show: ENDORSED, OWN_WORK or MENTIONED. */
  Stance stance(Sighting sighting) {
    double[] features = WorkFeature.all(sighting);
    double endorses = logit(endorsed, features);
    double owns = isOfSomebodyElse(sighting) ? Double.NEGATIVE_INFINITY : logit(own, features);
    double surest = Math.max(endorses, owns);
    Stance ruled = sighting.ruled();
    if (ruled == Stance.ENDORSED || ruled == Stance.OWN_WORK) {
      return surest + FOUND_BY_RULES < BAR ? Stance.MENTIONED : ruled;
    }
    if (surest < BAR) {
      return Stance.MENTIONED;
    }
    return endorses >= owns ? Stance.ENDORSED : Stance.OWN_WORK;
  }

  private static boolean isOfSomebodyElse(Sighting sighting) {
    KnownWork known = sighting.known();
    return known != null && known.kind() != Work.Kind.PRODUCT && !sighting.names().isByCast(known);
  }

  private static double logit(double[] weights, double[] features) {
    double sum = weights[0];
    for (int i = 0; i < features.length; i++) {
      sum += weights[i + 1] * features[i];
    }
    return sum;
  }

  private static WorkModel read(Language language) {
    Map<String, List<String>> rows =
        language.table(TABLE).collect(Collectors.toMap(List::getFirst, row -> row));
    return new WorkModel(column(rows, 1), column(rows, 2));
  }

  private static double[] column(Map<String, List<String>> rows, int column) {
    return rows().stream()
        .mapToDouble(
            name -> {
              List<String> row = rows.get(name);
              if (row == null) {
                throw new IllegalStateException(
                    "%s has no row %s. Train the model again.".formatted(TABLE, name));
              }
              return Double.parseDouble(row.get(column));
            })
        .toArray();
  }
}
