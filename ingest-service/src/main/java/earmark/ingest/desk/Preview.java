package earmark.ingest.desk;

import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.transcripts.ReadTranscript;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a transcript looks like to its reader, before anything is published.
 *
 * @param format the format it was taken for
 * @param condition how good it is
 * @param told the same in words
 * @param length from the first word to the last, in words; empty where it has no times
 * @param cues how many there are
 * @param first the first of them
 * @param speakers as the file names them, in the order in which they speak
 * @param title as the file names it; null where it does not
 * @param guests as the file names them
 */
public record Preview(
    String format,
    Condition condition,
    String told,
    String length,
    int cues,
    List<FirstCue> first,
    List<String> speakers,
    @Nullable String title,
    List<String> guests) {

  private static final int FIRST = 8;
  private static final int MOST_SPEAKERS = 12;

  /**
   * A cue as it is shown.
   *
   * @param at such as {@code 1:02}; empty where the transcript has no times
   */
  public record FirstCue(String at, @Nullable String speaker, String text) {}

  static Preview of(ReadTranscript read) {
    List<Cue> cues = read.transcript().cues();
    Condition condition = read.transcript().condition();
    boolean timed = condition.timing() != Condition.Timing.NONE;
    return new Preview(
        read.transcript().format(),
        condition,
        Figures.of(condition),
        timed ? Words.of(Duration.ofMillis(cues.getLast().end() - cues.getFirst().start())) : "",
        cues.size(),
        cues.stream()
            .limit(FIRST)
            .map(cue -> new FirstCue(timed ? clock(cue.start()) : "", cue.speaker(), cue.text()))
            .toList(),
        cues.stream()
            .map(Cue::speaker)
            .filter(Objects::nonNull)
            .distinct()
            .limit(MOST_SPEAKERS)
            .toList(),
        read.head().title(),
        read.head().guests());
  }

  private static String clock(long millis) {
    Duration time = Duration.ofMillis(millis);
    return time.toHours() > 0
        ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }
}
