package earmark.notes.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Finds where sentences end in running text, by OpenNLP's English model. */
public final class SentenceEnds {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** Initials and titles, after which the model sees an end where there is none. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:^|[\\s(“\"])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|vs|Jr)\\.$");

  private final SentenceModel model;

  private SentenceEnds(SentenceModel model) {
    this.model = model;
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
      return new SentenceEnds(new SentenceModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Character offsets after the last character of each sentence, ascending. */
  List<Integer> in(String text) {
    // The detector keeps state, the model does not.
    return Stream.of(new SentenceDetectorME(model).sentPosDetect(text))
        .map(span -> span.getEnd())
        .filter(end -> !ABBREVIATED.matcher(text.substring(Math.max(0, end - 8), end)).find())
        .toList();
  }
}
