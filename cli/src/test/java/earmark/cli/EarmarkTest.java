package earmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.stack.StackSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class EarmarkTest {

  private final StringWriter said = new StringWriter();
  private final CommandLine earmark =
      Earmark.commandLine().setErr(new PrintWriter(said)).setOut(new PrintWriter(said));

  @Test
  void an_unknown_command_is_answered_with_help_and_2() {
    assertThat(earmark.execute("fly")).isEqualTo(2);
    assertThat(said.toString()).contains("There is no command 'fly'.", "up", "down", "status");
  }

  @Test
  void no_command_is_answered_with_help_and_2() {
    assertThat(earmark.execute()).isEqualTo(2);
    assertThat(said.toString()).contains("A command is missing.", "Usage: ./earmark");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"up", "down", "status", "add", "import", "replay", "rebuild", "logs", "model"})
  void every_command_explains_itself_with_an_example(String command) {
    assertThat(earmark.execute(command, "--help")).isZero();
    assertThat(said.toString()).contains("Example", "  ./earmark " + command);
  }

  @Test
  void a_model_is_checked_by_a_command_with_help_of_its_own() {
    assertThat(earmark.execute("model", "check", "--help")).isZero();
    assertThat(said.toString())
        .contains("Usage: ./earmark model check", "--model=PROVIDER:NAME", "EARMARK_MODEL_KEY");
    assertThat(earmark.execute("model")).isEqualTo(2);
    assertThat(said.toString()).contains("A command is missing.");
  }

  @Test
  void options_name_the_model_for_the_services() {
    ModelOptions options = new ModelOptions();
    new CommandLine(options).parseArgs("--model", "ollama:m", "--model-url", "http://gpu:11434");
    StackSettings before = StackSettings.from(Map.of("EARMARK_MODEL", "openai:m"), Path.of("."));

    assertThat(options.in(before).environment())
        .containsEntry("EARMARK_MODEL", "ollama:m")
        .containsEntry("EARMARK_MODEL_URL", "http://gpu:11434");
    assertThat(options.areGiven()).isTrue();
    assertThat(new ModelOptions().in(before)).isEqualTo(before);
  }

  @Test
  void a_title_for_several_files_is_refused() {
    int status = earmark.execute("import", "a.vtt", "b.vtt", "--show", "S", "--title", "T");

    assertThat(status).isEqualTo(1);
    assertThat(said.toString()).contains("--title is for one file");
  }
}
