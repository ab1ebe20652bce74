package earmark.notes.cast;

import earmark.contracts.Form;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Classifies an episode (interview, panel, lecture, solo) by speaking share and questions. */
public final class Forms {

  /** Who has less than this share of the words is heard in passing. */
  private static final double VOICE = 0.08;

  private static final int PANEL = 4;

  /**
   * The share of questions below which nobody is interviewed: 0.02 to 0.04 in lectures, 0.05 to
   * 0.24 in talks of two.
   */
  private static final double ASKED = 0.04;

  private Forms() {}

  /** The form of an episode; null if neither speakers nor question marks show it. */
  public static @Nullable Form of(Reading reading, Cast cast) {
    List<Sentence> sentences = reading.sentences();
    long voices = voices(sentences);
    if (voices >= PANEL) {
      return Form.PANEL;
    }
    if (voices >= 2) {
      return Form.INTERVIEW;
    }
    long questions = sentences.stream().filter(s -> s.text().endsWith("?")).count();
    if (voices == 0 && questions == 0) {
      return null;
    }
    if (voices == 0 && questions >= ASKED * sentences.size()) {
      return Form.INTERVIEW;
    }
    return cast.guests().isEmpty() ? Form.SOLO : Form.LECTURE;
  }

  /** How many labelled speakers have a share that counts; 0 where nobody is labelled. */
  private static long voices(List<Sentence> sentences) {
    Map<String, Integer> words =
        sentences.stream()
            .filter(sentence -> sentence.speaker() != null)
            .collect(
                Collectors.groupingBy(Sentence::speaker, Collectors.summingInt(Sentence::length)));
    int all = sentences.stream().mapToInt(Sentence::length).sum();
    return words.values().stream().filter(share -> share >= VOICE * all).count();
  }
}
