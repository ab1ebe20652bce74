package earmark.ingest.desk;

import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.transcripts.ReadTranscript;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How Earmark reads a transcript, before anything is published.
 *
 * @param format the detected format
 * @param condition its quality
 * @param summary its quality in words
 * @param length from the first word to the last, such as {@code 12 min}; empty without times
 * @param cues number of cues
 * @param first the first cues
 * @param speakers as named in the file, in the order in which they speak
 * @param title as named in the file; null if it names none
 * @param guests as named in the file
 */
public record Preview(
    String format,
    Condition condition,
    String summary,
    String length,
    int cues,
    List<FirstCue> first,
    List<String> speakers,
    @Nullable String title,
    List<String> guests) {

  private static final int FIRST = 8;
  private static final int MOST_SPEAKERS = 12;

  /**
   * A cue for display.
   *
   * @param at its start, such as {@code 1:02}; empty if the transcript has no times
   */
  public record FirstCue(String at, @Nullable String speaker, String text) {}

  static Preview of(ReadTranscript read) {
    List<Cue> cues = read.transcript().cues();
    Condition condition = read.transcript().condition();
    boolean timed = condition.timing() != Condition.Timing.NONE;
    return new Preview(
        read.transcript().format(),
        condition,
        QualitySummary.of(condition),
        timed
            ? DurationText.of(Duration.ofMillis(cues.getLast().end() - cues.getFirst().start()))
            : "",
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
