package earmark.notes.work;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.EventJson;
import earmark.contracts.Stance;
import earmark.notes.language.Languages;
import earmark.notes.reading.Reader;
import earmark.notes.reading.Sentence;
import earmark.notes.reading.Word;
import earmark.notes.work.ReferenceWorks.Agreement;
import earmark.notes.work.ReferenceWorks.Reference;
import earmark.notes.writing.Briefing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Trains {@link WorkModel} and measures it on shows that it was not trained on, beside the rules
 * alone. Run by hand: {@code WorkTraining EVENTS CORPUS [TABLE]}, where EVENTS holds an
 * EpisodeTranscribed for each episode and CORPUS the annotations; writes the table where a third
 * argument says so. docs/decisions/0026 describes how.
 */
public final class WorkTraining {

  private static final double COST = 0.003;

  /** A large input needs a small weight, so that regularization leaves the bias alone. */
  private static final double BIAS_INPUT = 30;

  /** A sentence of more words is that of a quote if it shares this much with it. */
  private static final double SAME_WORDS = 0.6;

  private static final int FEW_WORDS = 4;

  /** How much lower a bar may be, to see what precision recall costs. */
  private static final List<Double> LOWER = List.of(-0.4, 0.4);

  private WorkTraining() {}

  /** An episode with the works that an editor found. */
  private record Annotated(
      String name, Briefing briefing, ReferenceWorks works, List<Example> examples) {

    String show() {
      return name.substring(0, Math.max(0, name.indexOf('-')));
    }

    WorkFinder finder(WorkModel model) {
      return new WorkFinder(
          briefing.episode(), briefing.reading(), briefing.cast(), briefing.sponsors(), model);
    }
  }

  /** A name where it is said, measured, with what an editor says of it. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Example(double[] features, boolean endorsed, boolean own) {}

  public static void main(String[] args) throws IOException {
    List<Annotated> episodes = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        episodes.add(read(file, Path.of(args[1])));
      }
    }
    measure(episodes);
    if (args.length > 2) {
      write(train(examples(episodes)), Path.of(args[2]));
    }
  }

  private static Annotated read(Path file, Path corpus) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.json$", "");
    EpisodeTranscribed event =
        EventJson.mapper().readValue(Files.readAllBytes(file), EpisodeTranscribed.class);
    ReferenceWorks works =
        new ReferenceWorks(
            EventJson.mapper()
                .readTree(Files.readAllBytes(corpus.resolve("gold").resolve(name + ".json")))
                .path("works"));
    Briefing briefing =
        Briefing.of(
            event.episode(),
            event.hosts(),
            new Reader().read(event.transcript(), Languages.english()));
    return new Annotated(name, briefing, works, examples(briefing, works));
  }

  private static List<Example> examples(Briefing briefing, ReferenceWorks works) {
    WorkFinder finder =
        WorkFinder.of(briefing.episode(), briefing.reading(), briefing.cast(), briefing.sponsors());
    Sightings sightings =
        new Sightings(briefing.episode(), briefing.reading(), briefing.cast(), briefing.sponsors());
    List<Example> examples = new ArrayList<>();
    for (Sentence sentence : briefing.reading().sentences()) {
      if (!briefing.sponsors().touch(sentence)) {
        for (Sighting sighting : sightings.in(sentence, finder.found(sentence))) {
          example(sighting, works).ifPresent(examples::add);
        }
      }
    }
    return examples;
  }

  /** What is recommended is an example only in the sentence that the editor quotes. */
  private static Optional<Example> example(Sighting sighting, ReferenceWorks works) {
    List<Reference> named =
        works.all().stream()
            .filter(Reference::isRecommended)
            .filter(work -> work.isNamed(sighting.thing().name()))
            .toList();
    List<Reference> here =
        named.stream()
            .filter(work -> coincide(sighting.thing().sentence().text(), work.quote()))
            .toList();
    if (named.stream().anyMatch(Reference::doubtful) || here.isEmpty() != named.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Example(
            WorkFeature.all(sighting),
            here.stream().anyMatch(work -> work.stance() == Stance.ENDORSED),
            here.stream().anyMatch(work -> work.stance() == Stance.OWN_WORK)));
  }

  private static boolean coincide(String sentence, String quote) {
    List<String> said = words(sentence);
    List<String> quoted = words(quote);
    String a = " " + String.join(" ", said) + " ";
    String b = " " + String.join(" ", quoted) + " ";
    Set<String> shared = new HashSet<>(said);
    int fewest = Math.min(shared.size(), new HashSet<>(quoted).size());
    shared.retainAll(quoted);
    return b.contains(a)
        || a.contains(b)
        || (said.size() > FEW_WORDS && shared.size() > SAME_WORDS * fewest);
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+")).map(Word::plain).filter(w -> !w.isEmpty()).toList();
  }

  private static List<Example> examples(List<Annotated> episodes) {
    return episodes.stream().flatMap(episode -> episode.examples().stream()).toList();
  }

  private static WorkModel train(List<Example> examples) {
    return new WorkModel(
        fit(examples, one -> one.endorsed() ? 1 : 0), fit(examples, one -> one.own() ? 1 : 0));
  }

  /** Returns the weights for features as they are, the bias first. */
  private static double[] fit(List<Example> examples, ToDoubleFunction<Example> answer) {
    int length = WorkFeature.values().length;
    double[] mean = new double[length];
    double[] scale = new double[length];
    for (int i = 0; i < length; i++) {
      int at = i;
      double average = mean(examples, one -> one.features()[at]);
      mean[i] = average;
      scale[i] =
          1 / (Math.sqrt(mean(examples, one -> square(one.features()[at] - average))) + 1e-6);
    }
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = length + 1;
    problem.bias = BIAS_INPUT;
    problem.y = examples.stream().mapToDouble(answer).toArray();
    problem.x =
        examples.stream().map(one -> vector(one.features(), mean, scale)).toArray(Feature[][]::new);
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, 0.001));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = new double[length + 1];
    weights[0] = sign * model.getFeatureWeights()[length] * BIAS_INPUT;
    for (int i = 0; i < length; i++) {
      weights[i + 1] = sign * model.getFeatureWeights()[i] * scale[i];
      weights[0] -= weights[i + 1] * mean[i];
    }
    return weights;
  }

  private static Feature[] vector(double[] features, double[] mean, double[] scale) {
    Feature[] vector = new Feature[features.length + 1];
    for (int i = 0; i < features.length; i++) {
      vector[i] = new FeatureNode(i + 1, (features[i] - mean[i]) * scale[i]);
    }
    vector[features.length] = new FeatureNode(features.length + 1, BIAS_INPUT);
    return vector;
  }

  private static double mean(List<Example> examples, ToDoubleFunction<Example> of) {
    return examples.stream().mapToDouble(of).average().orElseThrow();
  }

  private static double square(double x) {
    return x * x;
  }

  /** Leaves out each show in turn, and prints how well its episodes are judged without it. */
  private static void measure(List<Annotated> episodes) {
    System.out.println("| episode | rules P | R | stance | model P | R | stance | wanted |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    List<Agreement> rules = new ArrayList<>();
    List<Agreement> judged = new ArrayList<>();
    List<Agreement> lowered =
        new ArrayList<>(Collections.nCopies(LOWER.size(), new Agreement(0, 0, 0, 0)));
    for (String show : episodes.stream().map(Annotated::show).distinct().toList()) {
      WorkModel model =
          train(examples(episodes.stream().filter(one -> !one.show().equals(show)).toList()));
      for (Annotated episode : episodes) {
        if (episode.show().equals(show)) {
          WorkFinder finder = episode.finder(model);
          rules.add(episode.works().with(finder.allFound()));
          judged.add(episode.works().with(finder.all()));
          for (int i = 0; i < LOWER.size(); i++) {
            WorkModel lower = raised(model, LOWER.get(i));
            Agreement its = episode.works().with(episode.finder(lower).all());
            lowered.set(i, lowered.get(i).plus(its));
          }
          print(episode.name(), rules.getLast(), judged.getLast());
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| mean | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | |%n",
        average(rules, Agreement::precision),
        average(rules, Agreement::recall),
        average(rules, Agreement::stance),
        average(judged, Agreement::precision),
        average(judged, Agreement::recall),
        average(judged, Agreement::stance));
    print(
        "all",
        rules.stream().reduce(Agreement::plus).orElseThrow(),
        judged.stream().reduce(Agreement::plus).orElseThrow());
    for (int i = 0; i < LOWER.size(); i++) {
      Agreement its = lowered.get(i);
      System.out.printf(
          Locale.ROOT,
          "bar lower by %.1f: %.2f | %.2f | %.2f%n",
          LOWER.get(i),
          its.precision(),
          its.recall(),
          its.stance());
    }
  }

  /** A model that says yes more often. */
  private static WorkModel raised(WorkModel model, double by) {
    double[] endorsed = model.endorsed().clone();
    double[] own = model.own().clone();
    endorsed[0] += by;
    own[0] += by;
    return new WorkModel(endorsed, own);
  }

  private static double average(List<Agreement> all, Function<Agreement, Double> of) {
    return all.stream()
        .mapToDouble(of::apply)
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }

  private static void print(String name, Agreement rules, Agreement judged) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %d |%n",
        name,
        rules.precision(),
        rules.recall(),
        rules.stance(),
        judged.precision(),
        judged.recall(),
        judged.stance(),
        judged.wanted());
  }

  private static void write(WorkModel model, Path table) throws IOException {
    List<String> names = WorkModel.rows();
    List<String> lines = new ArrayList<>();
    lines.add("feature\tENDORSED\tOWN_WORK");
    for (int i = 0; i < names.size(); i++) {
      lines.add(
          String.format(
              Locale.ROOT, "%s\t%.4f\t%.4f", names.get(i), model.endorsed()[i], model.own()[i]));
    }
    Files.write(table, lines);
  }
}
