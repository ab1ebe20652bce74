package earmark.notes.reading;

import earmark.notes.language.Language;
import earmark.notes.language.Languages;
import earmark.notes.language.RuleList;
import earmark.notes.language.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Finds where sentences end in running text, by OpenNLP's English model. */
public final class SentenceEnds {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final Language language;
  private final SentenceModel model;

  /** Initials and titles, after which the model wrongly sees an end. */
  private final Rules abbreviations;

  private SentenceEnds(Language language, SentenceModel model) {
    this.language = language;
    this.model = model;
    this.abbreviations = language.rules(RuleList.ABBREVIATION);
  }

  /**
   * Loads the model from the class path.
   *
   * @throws UncheckedIOException if the model's artifact is missing or broken
   */
  public static SentenceEnds english() {
    try (InputStream in = SentenceEnds.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException("The sentence model " + MODEL + " is not on the class path");
      }
      return new SentenceEnds(Languages.english(), new SentenceModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the language whose sentences it knows. */
  Language language() {
    return language;
  }

  /** Character offsets after the last character of each sentence, ascending. */
  List<Integer> in(String text) {
    // The detector keeps state, the model does not.
    return Stream.of(new SentenceDetectorME(model).sentPosDetect(text))
        .map(span -> span.getEnd())
        .filter(end -> !abbreviations.areIn(text.substring(Math.max(0, end - 8), end)))
        .toList();
  }
}
