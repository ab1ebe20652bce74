package earmark.notes.language;

import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.EventJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the model of {@link UnmarkedEnds} from transcripts that have marks, and measures it on
 * shows that it was not made from. Run by hand with a folder of EpisodeTranscribed events, whose
 * names begin with that of the show and an underscore; writes the model where a second argument
 * says so.
 */
public final class UnmarkedEndsTraining {

  private static final Pattern ENDS = Pattern.compile(".*[.?!][\"”’')\\]]*");
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?i)(?:mr|mrs|ms|dr|st|vs|prof|\\p{L})\\.");

  /** With fewer ends a transcript has no marks to learn from. */
  private static final double LEAST_ENDS = 0.03;

  private static final int FOLDS = 4;
  private static final int PASSES = 4;
  private static final double RATE = 0.15;
  private static final double DECAY = 1e-3;
  private static final int LEAST_SEEN = 3;
  private static final int MOST_OF_ONE = 12_000;

  private UnmarkedEndsTraining() {}

  @SuppressWarnings("ArrayRecordComponent")
  private record Talk(
      String show,
      String name,
      boolean hasCuts,
      String[] words,
      boolean[] turns,
      boolean[] cuts,
      boolean[] ends) {

    static Talk read(Path file) throws IOException {
      EpisodeTranscribed event =
          EventJson.mapper().readValue(Files.readString(file), EpisodeTranscribed.class);
      List<String> words = new ArrayList<>();
      List<Integer> turns = new ArrayList<>();
      List<Integer> cuts = new ArrayList<>();
      List<Integer> ends = new ArrayList<>();
      String speaker = null;
      for (Cue cue : event.transcript().cues()) {
        String label = String.valueOf(cue.speaker());
        if (speaker != null && !label.equals(speaker)) {
          turns.add(words.size() - 1);
        }
        speaker = label;
        for (String word : cue.text().split(" ")) {
          String plain = EndFeatures.plain(word);
          if (!plain.isEmpty()) {
            words.add(plain);
          }
          if (ENDS.matcher(word).matches() && !ABBREVIATED.matcher(word).matches()) {
            ends.add(words.size() - 1);
          }
        }
        cuts.add(words.size() - 1);
      }
      turns.add(words.size() - 1);
      boolean hasCuts = event.transcript().condition().timing() == Condition.Timing.CUE;
      String name = file.getFileName().toString();
      String show = name.substring(0, Math.max(name.indexOf('_'), 0));
      return new Talk(
          show,
          name,
          hasCuts,
          words.toArray(String[]::new),
          flags(turns, words),
          flags(cuts, words),
          flags(ends, words));
    }

    private static boolean[] flags(List<Integer> places, List<String> words) {
      boolean[] flags = new boolean[words.size()];
      places.stream().filter(at -> at >= 0).forEach(at -> flags[at] = true);
      return flags;
    }

    boolean isMarked() {
      long count = IntStream.range(0, ends.length).filter(i -> ends[i]).count();
      return count > LEAST_ENDS * ends.length;
    }

    boolean[] shownCuts() {
      return hasCuts ? cuts : new boolean[cuts.length];
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<Talk> talks = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.sorted().toList()) {
        talks.add(Talk.read(file));
      }
    }
    talks.removeIf(talk -> !talk.isMarked());
    System.out.println("| show | talk | precision | recall | F1 | F1 of cuts alone |");
    double sum = 0;
    Set<String> shows =
        talks.stream().map(Talk::show).collect(Collectors.toCollection(TreeSet::new));
    for (String show : shows) {
      UnmarkedEnds made =
          new UnmarkedEnds(make(talks.stream().filter(t -> !t.show().equals(show)).toList()));
      List<Talk> held = talks.stream().filter(t -> t.show().equals(show)).toList();
      double ofShow = 0;
      for (Talk talk : held) {
        double[] score = score(talk, made.after(talk.words(), talk.turns(), talk.shownCuts()));
        double cuts = score(talk, talk.cuts())[2];
        System.out.printf(
            Locale.ROOT,
            "| %s | %s | %.3f | %.3f | %.3f | %.3f |%n",
            show,
            talk.name(),
            score[0],
            score[1],
            score[2],
            cuts);
        ofShow += score[2];
      }
      sum += ofShow / held.size();
    }
    System.out.printf(Locale.ROOT, "mean of shows %.3f%n", sum / shows.size());
    if (arguments.length > 1) {
      try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
        make(talks).write(out);
      }
    }
  }

  private static double[] score(Talk talk, boolean[] found) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (int i = 0; i < found.length; i++) {
      if (!talk.turns()[i]) {
        right += found[i] && talk.ends()[i] ? 1 : 0;
        wrong += found[i] && !talk.ends()[i] ? 1 : 0;
        missed += !found[i] && talk.ends()[i] ? 1 : 0;
      }
    }
    double precision = right / Math.max(1.0, right + wrong);
    double recall = right / Math.max(1.0, right + missed);
    return new double[] {
      precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall)
    };
  }

  /** The thresholds are those that suit talks best whose shows a model was not made from. */
  private static EndModel make(List<Talk> talks) {
    List<String> shows = talks.stream().map(Talk::show).distinct().sorted().toList();
    List<double[]> logits = new ArrayList<>();
    List<EndModel> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      folds.add(words(talks.stream().filter(t -> shows.indexOf(t.show()) % FOLDS != out).toList()));
    }
    for (Talk talk : talks) {
      EndModel fold = folds.get(shows.indexOf(talk.show()) % FOLDS);
      logits.add(new UnmarkedEnds(fold).logits(talk.words(), talk.turns()));
    }
    double[] atCuts = atCuts(talks, logits);
    double[] best = {0, 0};
    double threshold = 0;
    double cutThreshold = 0;
    for (double tried = -3; tried < 1.5; tried += 0.1) {
      double byWords = 0;
      double byCuts = 0;
      for (int t = 0; t < talks.size(); t++) {
        Talk talk = talks.get(t);
        byWords += score(talk, above(logits.get(t), tried))[2];
        if (talk.hasCuts()) {
          byCuts += score(talk, above(seen(talk, logits.get(t), atCuts), tried))[2];
        }
      }
      threshold = byWords > best[0] ? tried : threshold;
      cutThreshold = byCuts > best[1] ? tried : cutThreshold;
      best = new double[] {Math.max(best[0], byWords), Math.max(best[1], byCuts)};
    }
    return new EndModel(words(talks).weights(), threshold, atCuts, cutThreshold);
  }

  private static boolean[] above(double[] values, double threshold) {
    boolean[] above = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      above[i] = values[i] > threshold;
    }
    return above;
  }

  private static double[] seen(Talk talk, double[] logits, double[] weights) {
    double tell = UnmarkedEnds.tell(logits, talk.turns(), talk.cuts());
    double[] sums = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      double[] seen = UnmarkedEnds.seen(logits, talk.cuts(), i, tell);
      for (int k = 0; k < seen.length; k++) {
        sums[i] += weights[k] * seen[k];
      }
    }
    return sums;
  }

  /** The first regression, by AdaGrad over features that are seen a few times. */
  private static EndModel words(List<Talk> talks) {
    List<int[]> gaps = new ArrayList<>();
    List<Boolean> ends = new ArrayList<>();
    byte[] seen = new byte[1 << EndFeatures.BITS];
    for (Talk talk : talks) {
      for (int i = 0; i < talk.words().length; i++) {
        if (!talk.turns()[i]) {
          int[] features = EndFeatures.of(talk.words(), talk.turns(), i);
          gaps.add(features);
          ends.add(talk.ends()[i]);
          Arrays.stream(features).filter(f -> seen[f] < LEAST_SEEN).forEach(f -> seen[f]++);
        }
      }
    }
    gaps.replaceAll(
        gap -> Arrays.stream(gap).filter(feature -> seen[feature] >= LEAST_SEEN).toArray());
    float[] weights = new float[1 << EndFeatures.BITS];
    float[] squares = new float[1 << EndFeatures.BITS];
    int[] order = IntStream.range(0, gaps.size()).toArray();
    Random random = new Random(1);
    for (int pass = 0; pass < PASSES; pass++) {
      shuffle(order, random);
      for (int at : order) {
        double sum = 0;
        for (int feature : gaps.get(at)) {
          sum += weights[feature];
        }
        double error = 1 / (1 + Math.exp(-sum)) - (ends.get(at) ? 1 : 0);
        for (int feature : gaps.get(at)) {
          double gradient = error + DECAY * weights[feature];
          squares[feature] += (float) (gradient * gradient);
          weights[feature] -= (float) (RATE * gradient / Math.sqrt(1e-6 + squares[feature]));
        }
      }
    }
    byte[] scaled = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      scaled[i] = (byte) Math.clamp(Math.round(weights[i] * EndModel.SCALE), -127, 127);
    }
    return new EndModel(scaled, 0, new double[EndModel.AT_CUTS], 0);
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private static double[] atCuts(List<Talk> talks, List<double[]> logits) {
    List<double[]> gaps = new ArrayList<>();
    List<Boolean> ends = new ArrayList<>();
    for (int t = 0; t < talks.size(); t++) {
      Talk talk = talks.get(t);
      double tell = UnmarkedEnds.tell(logits.get(t), talk.turns(), talk.cuts());
      for (int i = 0; talk.hasCuts() && i < Math.min(MOST_OF_ONE, talk.words().length); i++) {
        if (!talk.turns()[i]) {
          gaps.add(UnmarkedEnds.seen(logits.get(t), talk.cuts(), i, tell));
          ends.add(talk.ends()[i]);
        }
      }
    }
    double[] weights = new double[EndModel.AT_CUTS];
    double[] squares = new double[EndModel.AT_CUTS];
    Random random = new Random(2);
    for (int step = 0; step < 8 * gaps.size(); step++) {
      int at = random.nextInt(gaps.size());
      double[] gap = gaps.get(at);
      double sum = 0;
      for (int k = 0; k < gap.length; k++) {
        sum += weights[k] * gap[k];
      }
      double error = 1 / (1 + Math.exp(-sum)) - (ends.get(at) ? 1 : 0);
      for (int k = 0; k < gap.length; k++) {
        squares[k] += error * gap[k] * error * gap[k];
        weights[k] -= 0.1 * error * gap[k] / Math.sqrt(1e-6 + squares[k]);
      }
    }
    return weights;
  }
}
