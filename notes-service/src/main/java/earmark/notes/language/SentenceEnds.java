package earmark.notes.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Finds where sentences end in running text that has marks, by OpenNLP's model of a language. */
public final class SentenceEnds {

  private final SentenceModel model;

  /** Initials and titles, after which the model sees an end where there is none. */
  private final Rules abbreviations;

  private SentenceEnds(SentenceModel model, Rules abbreviations) {
    this.model = model;
    this.abbreviations = abbreviations;
  }

  /**
   * Loads the model of a language.
   *
   * @throws UncheckedIOException if it is missing or broken
   */
  static SentenceEnds of(Language language) {
    try (InputStream in = language.model(ModelName.SENTENCE_ENDS)) {
      return new SentenceEnds(new SentenceModel(in), language.rules(RuleList.ABBREVIATION));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Character offsets after the last character of each sentence, ascending. */
  public List<Integer> in(String text) {
    // The detector keeps state, the model does not.
    return Stream.of(new SentenceDetectorME(model).sentPosDetect(text))
        .map(span -> span.getEnd())
        .filter(end -> !abbreviations.areIn(text.substring(Math.max(0, end - 8), end)))
        .toList();
  }
}
