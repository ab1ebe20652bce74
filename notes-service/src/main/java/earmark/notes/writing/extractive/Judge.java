package earmark.notes.writing.extractive;

import earmark.notes.writing.extractive.JudgementModel.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges the excerpts of one episode. */
final class Judge {

  /** How much being noteworthy counts beside being understood. */
  private static final double NOTEWORTHY = 1.5;

  private static final double WELL_CUT = 0.75;
  private static final double PRINTABLE = 0.5;

  /** How much each sign that the asker speaks counts against an excerpt. */
  private static final double ASKER = 2;

  private final Excerpts excerpts;
  private final JudgementModel model;
  private final Tidy tidy;
  private final Map<Integer, Double> noteworthy = new HashMap<>();

  Judge(Excerpts excerpts, JudgementModel model, Tidy tidy) {
    this.excerpts = excerpts;
    this.model = model;
    this.tidy = tidy;
  }

  /** Returns the excerpts of the episode, in order. */
  List<JudgedExcerpt> all() {
    return excerpts.all().stream().map(this::judge).toList();
  }

  private JudgedExcerpt judge(Excerpt excerpt) {
    Measures measures = excerpts.measures(excerpt);
    Judgement judgement = model.of(measures);
    double worth =
        NOTEWORTHY * noteworthy(excerpt)
            + WELL_CUT * judgement.wellCut()
            + judgement.understood()
            + PRINTABLE * judgement.printable()
            - ASKER * excerpts.askerSigns(excerpt);
    return new JudgedExcerpt(
        excerpt, excerpts.context(excerpt), text(excerpt), measures.meaning(), judgement, worth);
  }

  /** Returns how noteworthy its sentences are by themselves, the mean by their words. */
  private double noteworthy(Excerpt excerpt) {
    double sum =
        excerpt.sentences().stream()
            .mapToDouble(sentence -> sentence.length() * noteworthy(sentence.index(), excerpt))
            .sum();
    return sum / excerpt.length();
  }

  private double noteworthy(int index, Excerpt of) {
    return noteworthy.computeIfAbsent(
        index,
        i -> {
          Excerpt alone = new Excerpt(List.of(of.sentences().get(i - of.first().index())));
          return model.answer(Question.NOTEWORTHY, excerpts.measures(alone));
        });
  }

  private String text(Excerpt excerpt) {
    return excerpt.sentences().stream()
        .map(sentence -> tidy.sentence(sentence.text()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
