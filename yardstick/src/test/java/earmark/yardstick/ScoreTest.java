package earmark.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScoreTest {

  @TempDir Path folder;

  private final StringWriter said = new StringWriter();
  private final CommandLine score =
      Score.commandLine().setErr(new PrintWriter(said)).setOut(new PrintWriter(said));

  @Test
  void it_explains_itself_with_an_example() {
    assertThat(score.execute("--help")).isZero();
    assertThat(said.toString()).contains("Example", "  ./earmark score");
  }

  @Test
  void a_folder_that_does_not_exist_is_refused_with_2() {
    assertThat(score.execute("--feeds", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(said.toString()).contains("There is no folder").contains("none");
  }

  @Test
  void each_transcript_that_can_be_read_becomes_an_event() throws Exception {
    Path files = Files.createDirectory(folder.resolve("files"));
    Path events = Files.createDirectory(folder.resolve("events"));
    Files.writeString(
        files.resolve("a.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\nThis was said.\n");
    Files.writeString(files.resolve("empty.txt"), "");

    TranscriptTable.print(files, events);

    assertThat(events.toFile().list()).containsExactly("a.vtt.json");
  }
}
