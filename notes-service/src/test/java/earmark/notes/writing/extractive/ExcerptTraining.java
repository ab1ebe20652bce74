package earmark.notes.writing.extractive;

import earmark.notes.language.Languages;
import earmark.notes.reading.Reader;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains the models of {@link JudgementModel} and measures them on shows that they were not trained
 * on. Run by hand: {@code ExcerptTraining EVENTS CORPUS [TABLE]}, where EVENTS holds an
 * EpisodeTranscribed for each episode and CORPUS the annotations; writes the table where a third
 * argument says so. docs/decisions/0014 tells how the corpus is made.
 */
public final class ExcerptTraining {

  private static final double SAME_AS_A_MOMENT = 0.55;

  /** A point proves a moment that is at most so many words away. */
  private static final int NEAR = 50;

  private static final int DRAWS = 200;

  private ExcerptTraining() {}

  /** An excerpt of an episode, measured, with a question about it and the right answer. */
  private record Example(
      AnnotatedEpisode episode, Question question, Measures measures, boolean yes) {}

  /** Only what readers grade is graded under the sentence before. */
  private static LogisticFit layout(Question question) {
    return switch (question) {
      case UNDERSTOOD -> new LogisticFit(0.02, true);
      case PRINTABLE -> new LogisticFit(0.01, true);
      case NOTEWORTHY -> new LogisticFit(0.02, false);
      case WELL_CUT, REVEALING -> new LogisticFit(0.01, false);
    };
  }

  public static void main(String[] args) throws IOException {
    Reader reader = new Reader();
    Tagger tagger = Tagger.of(Languages.english());
    Embeddings embeddings = new MiniLm();
    List<AnnotatedEpisode> episodes = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    Map<String, List<GradedWords>> grades = GradedWords.all();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        AnnotatedEpisode episode =
            AnnotatedEpisode.read(file, Path.of(args[1]), grades, reader, tagger, embeddings);
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
    for (AnnotatedEpisode.Graded graded : episode.graded()) {
      Excerpt excerpt = graded.excerpt();
      examples.add(example(episode, Question.UNDERSTOOD, excerpt, graded.grade() != 'C'));
      examples.add(example(episode, Question.PRINTABLE, excerpt, graded.grade() == 'A'));
    }
    return examples;
  }

  private static Example example(
      AnnotatedEpisode episode, Question question, Excerpt excerpt, boolean yes) {
    return new Example(episode, question, episode.excerpts().measures(excerpt), yes);
  }

  private static JudgementModel train(List<Example> examples) {
    Map<Question, Weights> weights = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      List<Example> its = examples.stream().filter(one -> one.question() == question).toList();
      weights.put(question, layout(question).of(measures(its), answers(its)));
    }
    return new JudgementModel(weights);
  }

  private static List<Measures> measures(List<Example> examples) {
    return examples.stream().map(Example::measures).toList();
  }

  private static List<Boolean> answers(List<Example> examples) {
    return examples.stream().map(Example::yes).toList();
  }

  /** Leaves out each show in turn, and prints how well its episodes are judged without it. */
  private static void measure(List<AnnotatedEpisode> episodes, List<Example> examples) {
    System.out.println(
        "| episode | noteworthy | well cut | understood | printable | revealing"
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
            .from(new Judge(episode.excerpts(), model, tidy).all()).stream()
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
            .sorted(Comparator.comparingDouble(one -> model.answer(one.question(), one.measures())))
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
    List<Question> questions = List.of(Question.values());
    List<double[]> columns = questions.stream().map(model::weights).map(Weights::all).toList();
    List<String> names = Weights.rows(model.weights(Question.NOTEWORTHY).meaning().length);
    List<String> lines = new ArrayList<>();
    lines.add("feature\t" + String.join("\t", questions.stream().map(Question::name).toList()));
    for (int i = 0; i < names.size(); i++) {
      StringBuilder row = new StringBuilder(names.get(i));
      for (double[] column : columns) {
        row.append(column[i] == 0 ? "\t0" : String.format(Locale.ROOT, "\t%.5f", column[i]));
      }
      lines.add(row.toString());
    }
    Files.write(table, lines);
  }
}
