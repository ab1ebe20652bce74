package earmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.stack.Lifetime;
import earmark.stack.Part;
import earmark.stack.PartProcess;
import earmark.stack.Probe;
import earmark.stack.StartListener;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartDisplayTest {

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(terminal, true, StandardCharsets.UTF_8);

  @Test
  void what_a_part_does_is_printed_from_the_second_time_on() {
    StartListener publish = display(Duration.ZERO).starting(part());

    publish.busy("rebuilding the site: 1 of 3,000 episodes");
    publish.busy("rebuilding the site: 412 of 3,000 episodes");
    publish.busy("rebuilding the site: 900 of 3,000 episodes");

    assertThat(printed())
        .isEqualTo(
            """
              publish  rebuilding the site: 412 of 3,000 episodes
              publish  rebuilding the site: 900 of 3,000 episodes
            """);
  }

  @Test
  void what_a_part_does_is_not_printed_more_often_than_now_and_then() {
    StartListener publish = display(Duration.ofHours(1)).starting(part());

    publish.busy("rebuilding the site: 1 of 3,000 episodes");
    publish.busy("rebuilding the site: 412 of 3,000 episodes");

    assertThat(printed()).isEmpty();
  }

  @Test
  void notes_are_printed_at_once() {
    display(Duration.ofHours(1)).starting(part()).note("Redis starts empty.");

    assertThat(printed()).isEqualTo("  publish  Redis starts empty.\n");
  }

  private StartDisplay display(Duration between) {
    return new StartDisplay(out, Stopwatch.fromNow(), between);
  }

  private String printed() {
    return terminal.toString(StandardCharsets.UTF_8);
  }

  private static PartProcess part() {
    Part part =
        new Part(
            "publish",
            List::of,
            Map.of(),
            8080,
            "EARMARK_SITE_PORT",
            Probe.of(() -> true),
            Duration.ofSeconds(1));
    return new PartProcess(part, Path.of("target"), Lifetime.WITH_THIS_JVM);
  }
}
