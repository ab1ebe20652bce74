package earmark.notes.writing.extractive;

import earmark.notes.reading.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges the excerpts of one episode, and drops those that readers would not understand. */
final class Judge {

  /** Of all excerpts of an episode the share that is too unclear to be chosen. */
  private static final double UNCLEAR = 0.65;

  /** How much being well cut, and being good to print, count in addition to being noteworthy. */
  private static final double WELL_CUT = 0.5;

  private static final double GOOD = 0.5;

  private final Excerpts excerpts;
  private final JudgementModel model;
  private final Tidy tidy;
  private final Map<Integer, Double> noteworthy = new HashMap<>();

  Judge(Excerpts excerpts, JudgementModel model, Tidy tidy) {
    this.excerpts = excerpts;
    this.model = model;
    this.tidy = tidy;
  }

  /** Returns the clear excerpts of the episode, in order. */
  List<JudgedExcerpt> clearest() {
    List<JudgedExcerpt> all = excerpts.all().stream().map(this::judge).toList();
    double[] clear = all.stream().mapToDouble(one -> one.judgement().clear()).sorted().toArray();
    double least = clear.length == 0 ? 0 : clear[(int) (UNCLEAR * clear.length)];
    return all.stream().filter(one -> one.judgement().clear() >= least).toList();
  }

  private JudgedExcerpt judge(Excerpt excerpt) {
    Meaning meaning = excerpts.meaning(excerpt);
    Judgement judgement = model.of(excerpts.features(excerpt), meaning);
    double worth = noteworthy(excerpt) + WELL_CUT * judgement.wellCut() + GOOD * judgement.good();
    return new JudgedExcerpt(excerpt, text(excerpt), meaning, judgement, worth);
  }

  /** Returns how noteworthy its sentences are by themselves, the mean by their words. */
  private double noteworthy(Excerpt excerpt) {
    double sum =
        excerpt.sentences().stream()
            .mapToDouble(sentence -> sentence.length() * noteworthy(sentence))
            .sum();
    return sum / excerpt.length();
  }

  private double noteworthy(Sentence sentence) {
    return noteworthy.computeIfAbsent(
        sentence.index(),
        index -> {
          Excerpt alone = new Excerpt(List.of(sentence));
          return model.answer(
              JudgementModel.Question.NOTEWORTHY,
              excerpts.features(alone),
              excerpts.meaning(alone));
        });
  }

  private String text(Excerpt excerpt) {
    return excerpt.sentences().stream()
        .map(sentence -> tidy.sentence(sentence.text()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
