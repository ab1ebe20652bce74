package earmark.yardstick;

import earmark.notes.writing.NotesWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Measures the time of each stage by a listener's reports. */
final class StageTimes implements NotesWriter.Listener {

  private final LongSupplier nanos;
  private final Map<String, Long> lasted = new LinkedHashMap<>();
  private String doing = "";
  private long since;

  /**
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  StageTimes(LongSupplier nanos) {
    this.nanos = nanos;
    this.since = nanos.getAsLong();
  }

  @Override
  public void at(double done, String next) {
    long now = nanos.getAsLong();
    if (!doing.isEmpty()) {
      lasted.merge(doing, now - since, Long::sum);
    }
    doing = next;
    since = now;
  }

  /** Ends the last stage: the stages in their order, with whole milliseconds. */
  String ended() {
    at(1, "");
    return lasted.entrySet().stream()
        .map(stage -> "%s %d".formatted(stage.getKey(), stage.getValue() / 1_000_000))
        .collect(Collectors.joining(", "));
  }
}
