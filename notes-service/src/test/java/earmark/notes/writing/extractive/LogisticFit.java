package earmark.notes.writing.extractive;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Fits logistic regressions. What is measured of an excerpt counts more than what is measured of
 * the sentence before: larger inputs need smaller weights, which regularization prefers.
 *
 * @param cost of a wrong answer, against the size of the weights
 * @param inContext whether the sentence before is looked at
 */
record LogisticFit(double cost, boolean inContext) {

  /** A meaning is a unit vector; this makes its dimensions as large as the other features. */
  private static final double MEANING = 4;

  private static final double CONTEXT = 0.5;

  /** One kind of what is measured, with its mean and scale. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Inputs(Function<Measures, double[]> of, double[] mean, double[] scale) {

    static Inputs standardized(
        List<Measures> examples, Function<Measures, double[]> of, double scale) {
      int length = of.apply(examples.getFirst()).length;
      double[] mean = new double[length];
      double[] scales = new double[length];
      for (int i = 0; i < length; i++) {
        int at = i;
        mean[i] = examples.stream().mapToDouble(one -> of.apply(one)[at]).average().orElseThrow();
        double variance =
            examples.stream()
                .mapToDouble(one -> Math.pow(of.apply(one)[at] - mean[at], 2))
                .average()
                .orElseThrow();
        scales[i] = scale / (Math.sqrt(variance) + 1e-6);
      }
      return new Inputs(of, mean, scales);
    }

    static Inputs plain(int length, Function<Measures, double[]> of, double scale) {
      double[] scales = new double[length];
      Arrays.fill(scales, scale);
      return new Inputs(of, new double[length], scales);
    }
  }

  /** Returns weights that take what is measured as it is, neither standardized nor scaled. */
  Weights of(List<Measures> examples, List<Boolean> answers) {
    List<Inputs> all = inputs(examples);
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = all.stream().mapToInt(inputs -> inputs.mean().length).sum() + 1;
    problem.bias = 1;
    problem.y = answers.stream().mapToDouble(yes -> yes ? 1 : 0).toArray();
    problem.x = examples.stream().map(one -> vector(one, all)).toArray(Feature[][]::new);
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 0.001));
    return weights(model, all);
  }

  private List<Inputs> inputs(List<Measures> examples) {
    int dimensions = examples.getFirst().meaning().unit().length;
    double context = inContext ? CONTEXT : 0;
    return List.of(
        Inputs.standardized(examples, Measures::features, 1),
        Inputs.plain(dimensions, one -> doubles(one.meaning(), dimensions), MEANING),
        Inputs.standardized(examples, Measures::context, context),
        Inputs.plain(
            dimensions, one -> doubles(one.contextMeaning(), dimensions), context * MEANING));
  }

  private static Weights weights(Model model, List<Inputs> all) {
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] fitted = model.getFeatureWeights();
    double[][] raw = new double[all.size()][];
    int at = 0;
    double bias = 0;
    for (int kind = 0; kind < raw.length; kind++) {
      Inputs inputs = all.get(kind);
      raw[kind] = new double[inputs.mean().length];
      for (int i = 0; i < raw[kind].length; i++) {
        raw[kind][i] = sign * fitted[at++] * inputs.scale()[i];
        bias -= raw[kind][i] * inputs.mean()[i];
      }
    }
    return new Weights(bias + sign * fitted[at], raw[0], floats(raw[1]), raw[2], floats(raw[3]));
  }

  private static Feature[] vector(Measures example, List<Inputs> all) {
    List<Feature> vector = new ArrayList<>();
    int index = 1;
    for (Inputs inputs : all) {
      double[] values = inputs.of().apply(example);
      for (int i = 0; i < values.length; i++) {
        double value = (values[i] - inputs.mean()[i]) * inputs.scale()[i];
        if (value != 0) {
          vector.add(new FeatureNode(index, value));
        }
        index++;
      }
    }
    vector.add(new FeatureNode(index, 1));
    return vector.toArray(Feature[]::new);
  }

  /** Returns a meaning, zeros where it means nothing. */
  private static double[] doubles(Meaning meaning, int dimensions) {
    double[] doubles = new double[dimensions];
    float[] unit = meaning.unit();
    for (int i = 0; i < unit.length; i++) {
      doubles[i] = unit[i];
    }
    return doubles;
  }

  private static float[] floats(double[] doubles) {
    float[] floats = new float[doubles.length];
    for (int i = 0; i < doubles.length; i++) {
      floats[i] = (float) doubles[i];
    }
    return floats;
  }
}
