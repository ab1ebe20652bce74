package earmark.notes.writing.extractive;

import earmark.notes.language.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Judges excerpts by logistic regressions over their features and their meaning. The weights of a
 * language stand in the table {@code excerpts.tsv} of its folder, a row for each feature and each
 * dimension of the meaning, a column for each {@link Question}.
 */
final class JudgementModel {

  static final String TABLE = "excerpts.tsv";
  static final String BIAS = "BIAS";
  static final String MEANING = "MEANING_";

  /** What is asked of an excerpt, in the order of the columns. */
  enum Question {
    NOTEWORTHY,
    WELL_CUT,
    CLEAR,
    GOOD,
    REVEALING
  }

  private final Map<Question, Weights> weights;

  /**
   * @param weights for every question
   */
  JudgementModel(Map<Question, Weights> weights) {
    this.weights = new EnumMap<>(weights);
  }

  /**
   * Reads the weights of a language.
   *
   * @throws IllegalStateException if the table lacks a row
   */
  static JudgementModel of(Language language) {
    Map<String, List<String>> rows =
        language.table(TABLE).collect(Collectors.toMap(List::getFirst, row -> row));
    Map<Question, Weights> weights = new HashMap<>();
    int column = 1;
    for (Question question : Question.values()) {
      weights.put(question, Weights.of(rows, column++));
    }
    return new JudgementModel(weights);
  }

  /** Returns the weights by which a question is answered. */
  Weights weights(Question question) {
    return Objects.requireNonNull(weights.get(question));
  }

  /** Returns the answers to all questions. */
  Judgement of(double[] features, Meaning meaning) {
    return new Judgement(
        answer(Question.NOTEWORTHY, features, meaning),
        answer(Question.WELL_CUT, features, meaning),
        answer(Question.CLEAR, features, meaning),
        answer(Question.GOOD, features, meaning),
        answer(Question.REVEALING, features, meaning));
  }

  /** Returns the answer to one question, as a logit. */
  double answer(Question question, double[] features, Meaning meaning) {
    return weights(question).logit(features, meaning);
  }
}
