package earmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.contracts.ShowRef;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayTest {

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(terminal, true, StandardCharsets.UTF_8);

  @Test
  void a_line_is_written_for_each_stage_once() {
    Display display = new PlainLines(out);

    display.show(List.of(episode(Stage.FETCHING, 0.05, "fetching")));
    display.show(List.of(episode(Stage.ASSEMBLING, 0.2, "reading")));
    display.show(List.of(episode(Stage.ASSEMBLING, 0.6, "choosing points")));

    assertThat(said()).isEqualTo("  fetching  Weak Glue\n  assembling  Weak Glue\n");
  }

  @Test
  void a_bar_shows_how_far_an_episode_is_and_what_is_done() {
    new Bars(out).show(List.of(episode(Stage.ASSEMBLING, 0.5, "choosing points")));

    assertThat(said())
        .contains("Weak Glue", "━".repeat(12) + "─".repeat(12), " 50 %", "choosing points");
  }

  @Test
  void a_bar_is_drawn_over_itself() {
    Display display = new Bars(out);

    display.show(List.of(episode(Stage.ASSEMBLING, 0.5, "choosing points")));
    display.show(List.of(episode(Stage.PUBLISHED, 1, "published")));

    assertThat(said()).contains("\u001b[1A\u001b[J");
  }

  private String said() {
    return terminal.toString(StandardCharsets.UTF_8);
  }

  private static Progress episode(Stage stage, double done, String doing) {
    return new Progress(
        "1",
        new ShowRef("s", "the-long-bench", "The Long Bench"),
        "Weak Glue",
        "/the-long-bench/weak-glue",
        null,
        stage,
        done,
        doing,
        null,
        Instant.EPOCH,
        null,
        null);
  }
}
