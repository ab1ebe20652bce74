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
 * language stand in the table {@code excerpts.tsv} of its folder, a row for each of {@link
 * Weights#rows}, a column for each {@link Question}.
 */
final class JudgementModel {

  static final String TABLE = "excerpts.tsv";

  /** What is asked of an excerpt, in the order of the columns. */
  enum Question {
    NOTEWORTHY,
    WELL_CUT,
    UNDERSTOOD,
    PRINTABLE,
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
  Judgement of(Measures excerpt) {
    return new Judgement(
        answer(Question.NOTEWORTHY, excerpt),
        answer(Question.WELL_CUT, excerpt),
        answer(Question.UNDERSTOOD, excerpt),
        answer(Question.PRINTABLE, excerpt),
        answer(Question.REVEALING, excerpt));
  }

  /** Returns the answer to one question, as a logit. */
  double answer(Question question, Measures excerpt) {
    return weights(question).logit(excerpt);
  }
}
