package earmark.notes.writing.extractive;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import earmark.notes.language.Languages;
import earmark.notes.reading.Reader;
import earmark.notes.reading.Sentence;
import earmark.notes.reading.Span;
import earmark.notes.writing.extractive.AnnotatedEpisode.Moment;
import earmark.notes.writing.extractive.JudgementModel.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains the models of {@link JudgementModel} and measures them on shows that they were not trained
 * on. Run by hand: {@code ExcerptTraining EVENTS CORPUS [TABLE]}, where EVENTS holds an
 * EpisodeTranscribed for each episode and CORPUS the annotations; writes the table where a third
 * argument says so. docs/decisions/0014 tells how the corpus is made.
 */
public final class ExcerptTraining {

  /** A meaning is a unit vector; this makes its dimensions as large as the other features. */
  private static final double MEANING_SCALE = 4;

  private static final double SAME_AS_A_MOMENT = 0.55;

  /** A point proves a moment that is at most so many words away. */
  private static final int NEAR = 50;

  private static final int DRAWS = 200;

  private ExcerptTraining() {}

  /** An excerpt of an episode, measured, with a question about it and the right answer. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Example(
      AnnotatedEpisode episode,
      Question question,
      double[] features,
      float[] meaning,
      boolean yes) {}

  /** Returns how much a wrong answer costs, against the size of the weights. */
  private static double cost(Question question) {
    return question == Question.NOTEWORTHY ? 0.02 : 0.01;
  }

  public static void main(String[] args) throws IOException {
    Reader reader = new Reader();
    Tagger tagger = Tagger.of(Languages.english());
    Embeddings embeddings = new MiniLm();
    List<AnnotatedEpisode> episodes = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        AnnotatedEpisode episode =
            AnnotatedEpisode.read(file, Path.of(args[1]), reader, tagger, embeddings);
        System.out.println(episode);
        episodes.add(episode);
        examples.addAll(examples(episode));
      }
    }
    measure(episodes, examples);
    if (args.length > 2) {
      write(train(examples), Path.of(args[2]));
    }
    System.exit(0);
  }

  private static List<Example> examples(AnnotatedEpisode episode) {
    List<Example> examples = new ArrayList<>();
    for (Excerpt single : episode.singles()) {
      List<Moment> met =
          episode.moments().stream()
              .filter(moment -> moment.words().overlaps(AnnotatedEpisode.words(single)))
              .toList();
      examples.add(example(episode, Question.NOTEWORTHY, single, !met.isEmpty()));
      if (!met.isEmpty()) {
        boolean reveals = met.stream().anyMatch(Moment::reveals);
        examples.add(example(episode, Question.REVEALING, single, reveals));
      }
    }
    for (Excerpt excerpt : episode.excerpts().all()) {
      boolean same = episode.coincides(excerpt) > SAME_AS_A_MOMENT;
      examples.add(example(episode, Question.WELL_CUT, excerpt, same));
    }
    for (Map.Entry<Sentence, Character> graded : episode.grades().entrySet()) {
      Excerpt single = new Excerpt(List.of(graded.getKey()));
      examples.add(example(episode, Question.CLEAR, single, graded.getValue() != 'C'));
      examples.add(example(episode, Question.GOOD, single, graded.getValue() == 'A'));
    }
    return examples;
  }

  private static Example example(
      AnnotatedEpisode episode, Question question, Excerpt excerpt, boolean yes) {
    return new Example(
        episode,
        question,
        episode.excerpts().features(excerpt),
        episode.excerpts().meaning(excerpt).unit(),
        yes);
  }

  private static JudgementModel train(List<Example> examples) {
    Map<Question, Weights> weights = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      List<Example> its = examples.stream().filter(one -> one.question() == question).toList();
      weights.put(question, fit(its, cost(question)));
    }
    return new JudgementModel(weights);
  }

  /** Fits a logistic regression to standardized features; its weights are for raw ones. */
  private static Weights fit(List<Example> examples, double cost) {
    int named = examples.getFirst().features().length;
    int dimensions = examples.getFirst().meaning().length;
    double[] mean = new double[named];
    double[] deviation = new double[named];
    for (int i = 0; i < named; i++) {
      int at = i;
      mean[i] = examples.stream().mapToDouble(one -> one.features()[at]).average().orElseThrow();
      double variance =
          examples.stream()
              .mapToDouble(one -> Math.pow(one.features()[at] - mean[at], 2))
              .average()
              .orElseThrow();
      deviation[i] = Math.sqrt(variance) + 1e-6;
    }
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = named + dimensions + 1;
    problem.bias = 1;
    problem.y = examples.stream().mapToDouble(one -> one.yes() ? 1 : 0).toArray();
    problem.x =
        examples.stream().map(one -> vector(one, mean, deviation)).toArray(Feature[][]::new);
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 0.001));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] fitted = model.getFeatureWeights();
    double bias = sign * fitted[named + dimensions];
    double[] features = new double[named];
    for (int i = 0; i < named; i++) {
      features[i] = sign * fitted[i] / deviation[i];
      bias -= features[i] * mean[i];
    }
    float[] meaning = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      meaning[i] = (float) (sign * fitted[named + i] * MEANING_SCALE);
    }
    return new Weights(bias, features, meaning);
  }

  private static Feature[] vector(Example example, double[] mean, double[] deviation) {
    int named = mean.length;
    Feature[] vector = new Feature[named + example.meaning().length + 1];
    for (int i = 0; i < named; i++) {
      vector[i] = new FeatureNode(i + 1, (example.features()[i] - mean[i]) / deviation[i]);
    }
    for (int i = 0; i < example.meaning().length; i++) {
      vector[named + i] = new FeatureNode(named + i + 1, MEANING_SCALE * example.meaning()[i]);
    }
    vector[vector.length - 1] = new FeatureNode(vector.length, 1);
    return vector;
  }

  /** Leaves out each show in turn, and prints how well its episodes are judged without it. */
  private static void measure(List<AnnotatedEpisode> episodes, List<Example> examples) {
    System.out.println(
        "| episode | noteworthy | well cut | clear | good | revealing"
            + " | on target | chance | must | chance | points | words |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    List<double[]> rows = new ArrayList<>();
    for (String show : episodes.stream().map(AnnotatedEpisode::show).distinct().toList()) {
      JudgementModel model =
          train(examples.stream().filter(one -> !one.episode().show().equals(show)).toList());
      for (AnnotatedEpisode episode : episodes) {
        if (episode.show().equals(show)) {
          List<Example> its =
              examples.stream().filter(one -> one.episode().equals(episode)).toList();
          double[] row = row(episode, its, model);
          rows.add(row);
          print(episode.name(), row);
        }
      }
    }
    double[] means = new double[rows.getFirst().length];
    for (int i = 0; i < means.length; i++) {
      int at = i;
      means[i] =
          rows.stream().mapToDouble(row -> row[at]).filter(Double::isFinite).average().orElse(0);
    }
    print("mean", means);
  }

  private static void print(String name, double[] row) {
    StringBuilder line = new StringBuilder("| " + name);
    for (double figure : row) {
      line.append(String.format(Locale.ROOT, " | %.3f", figure));
    }
    System.out.println(line.append(" |"));
  }

  private static double[] row(
      AnnotatedEpisode episode, List<Example> examples, JudgementModel model) {
    double[] row = new double[11];
    int column = 0;
    for (Question question : Question.values()) {
      row[column++] =
          auc(examples.stream().filter(one -> one.question() == question).toList(), model);
    }
    long duration = episode.briefing().reading().duration();
    Tidy tidy = new Tidy(Languages.english());
    List<Span> points =
        new Selection(duration, ExtractiveWriter.howMany(duration))
            .from(new Judge(episode.excerpts(), model, tidy).clearest()).stream()
                .map(one -> AnnotatedEpisode.words(one.excerpt()))
                .toList();
    row[5] = onTarget(episode, points);
    row[7] = must(episode, points);
    Random random = new Random(1);
    List<Integer> free =
        episode.singles().stream().flatMap(single -> places(single.first().words())).toList();
    for (int draw = 0; draw < DRAWS; draw++) {
      List<Span> drawn =
          points.stream()
              .map(Span::length)
              .map(
                  length -> {
                    int from = free.get(random.nextInt(free.size()));
                    return new Span(from, from + length);
                  })
              .toList();
      row[6] += onTarget(episode, drawn) / DRAWS;
      row[8] += must(episode, drawn) / DRAWS;
    }
    row[9] = points.size();
    row[10] = points.stream().mapToInt(Span::length).average().orElse(0);
    return row;
  }

  private static Stream<Integer> places(Span words) {
    return IntStream.range(words.from(), words.to()).boxed();
  }

  private static boolean meets(Span point, Moment moment) {
    return point.from() < moment.words().to() + NEAR && moment.words().from() < point.to() + NEAR;
  }

  private static double onTarget(AnnotatedEpisode episode, List<Span> points) {
    return points.stream()
        .mapToInt(
            point -> episode.moments().stream().anyMatch(moment -> meets(point, moment)) ? 1 : 0)
        .average()
        .orElse(0);
  }

  private static double must(AnnotatedEpisode episode, List<Span> points) {
    return episode.moments().stream()
        .filter(moment -> moment.weight() == 3)
        .mapToInt(moment -> points.stream().anyMatch(point -> meets(point, moment)) ? 1 : 0)
        .average()
        .orElse(0);
  }

  /**
   * Returns the share of pairs of a right and a wrong one that are told apart (ties count half).
   */
  private static double auc(List<Example> examples, JudgementModel model) {
    List<Example> sorted =
        examples.stream()
            .sorted(
                Comparator.comparingDouble(
                    one -> model.answer(one.question(), one.features(), Meaning.of(one.meaning()))))
            .toList();
    double ranks = 0;
    long yes = 0;
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).yes()) {
        ranks += i + 1;
        yes++;
      }
    }
    long no = sorted.size() - yes;
    return yes == 0 || no == 0 ? Double.NaN : (ranks - yes * (yes + 1) / 2.0) / (yes * no);
  }

  private static void write(JudgementModel model, Path table) throws IOException {
    List<String> lines = new ArrayList<>();
    List<Question> questions = List.of(Question.values());
    lines.add("feature\t" + String.join("\t", questions.stream().map(Question::name).toList()));
    lines.add(row(JudgementModel.BIAS, model, Weights::bias));
    List<ExcerptFeature> features = List.of(ExcerptFeature.values());
    for (ExcerptFeature feature : features) {
      int at = features.indexOf(feature);
      lines.add(row(feature.name(), model, weights -> weights.features()[at]));
    }
    int dimensions = model.weights(Question.CLEAR).meaning().length;
    for (int i = 0; i < dimensions; i++) {
      int at = i;
      lines.add(row(JudgementModel.MEANING + i, model, weights -> weights.meaning()[at]));
    }
    Files.write(table, lines);
  }

  private static String row(String name, JudgementModel model, ToDoubleFunction<Weights> weight) {
    StringBuilder row = new StringBuilder(name);
    for (Question question : Question.values()) {
      double value = weight.applyAsDouble(model.weights(question));
      row.append(String.format(Locale.ROOT, "\t%.5f", value));
    }
    return row.toString();
  }
}
