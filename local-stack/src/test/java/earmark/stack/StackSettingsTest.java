package earmark.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackSettingsTest {

  @TempDir Path root;

  @Test
  void without_variables_everything_is_in_the_project_and_on_the_usual_ports() {
    StackSettings settings = StackSettings.from(Map.of(), root);

    assertThat(settings.home()).isEqualTo(root.resolve(".earmark"));
    assertThat(settings.siteUrl()).isEqualTo("http://127.0.0.1:8080");
    assertThat(settings.deskUrl()).isEqualTo("http://127.0.0.1:8081");
    assertThat(settings.kafkaPort()).isEqualTo(9092);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "70000", "-1"})
  void a_port_that_is_none_is_refused_by_the_name_of_its_variable(String port) {
    assertThatThrownBy(() -> StackSettings.from(Map.of("EARMARK_SITE_PORT", port), root))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("EARMARK_SITE_PORT")
        .hasMessageContaining(port);
  }

  @Test
  void a_token_is_made_once_and_nobody_else_can_read_it() throws IOException {
    StackSettings settings = StackSettings.from(Map.of(), root);

    String token = Token.of(settings);

    assertThat(token).hasSizeGreaterThan(20).isEqualTo(Token.of(settings));
    assertThat(Files.getPosixFilePermissions(settings.home().resolve("token")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void settings_do_not_show_a_secret() {
    Map<String, String> secrets =
        Map.of("EARMARK_MODEL_KEY", "sk-secret", "EARMARK_TOKEN", "sk-secret");

    assertThat(StackSettings.from(secrets, root).with(Map.of("OPENAI_API_KEY", "sk-secret")))
        .asString()
        .doesNotContain("sk-secret");
  }

  @Test
  void a_token_in_the_environment_wins_and_is_not_written_down() {
    StackSettings settings = StackSettings.from(Map.of("EARMARK_TOKEN", "given"), root);

    assertThat(Token.of(settings)).isEqualTo("given");
    assertThat(settings.home()).doesNotExist();
  }

  @Test
  void how_long_a_part_may_stand_still_is_a_time_with_a_unit() {
    assertThat(StackSettings.from(Map.of(), root).startPatience()).hasSeconds(90);
    assertThat(patience("8s")).hasSeconds(8);
    assertThat(patience("5m")).hasMinutes(5);
    assertThatThrownBy(() -> patience("90"))
        .isInstanceOf(StackFailure.class)
        .hasMessage("EARMARK_START_PATIENCE must be a time such as 90s or 5m, but it is '90'.");
  }

  private Duration patience(String value) {
    return StackSettings.from(Map.of("EARMARK_START_PATIENCE", value), root).startPatience();
  }
}
