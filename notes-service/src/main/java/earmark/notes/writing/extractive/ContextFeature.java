package earmark.notes.writing.extractive;

import earmark.notes.reading.Sentence;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** What is measured of the sentence right before an excerpt, beside what it says. */
enum ContextFeature {
  ASKS(c -> is(!c.inTurn() && c.sentence().text().endsWith("?"))),
  IN_TURN(c -> is(c.inTurn())),
  OF_ANOTHER_TURN(c -> is(!c.inTurn() && !c.sentence().text().endsWith("?"))),
  WORDS(c -> Math.log(1 + c.sentence().length())),
  LIKENESS(Context::likeness);

  private final ToDoubleFunction<Context> measure;

  ContextFeature(ToDoubleFunction<Context> measure) {
    this.measure = measure;
  }

  /**
   * The sentence before an excerpt.
   *
   * @param sentence itself
   * @param inTurn whether the excerpt goes on in the same turn
   * @param likeness how alike it and the excerpt are, -1 to 1
   */
  record Context(Sentence sentence, boolean inTurn, double likeness) {}

  /** Returns all features of the sentence before an excerpt, in the order of their declaration. */
  static double[] of(Context context) {
    return Arrays.stream(values())
        .mapToDouble(feature -> feature.measure.applyAsDouble(context))
        .toArray();
  }

  private static double is(boolean condition) {
    return condition ? 1 : 0;
  }
}
