package earmark.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeashTest {

  @TempDir Path home;

  @Test
  void a_part_ends_with_its_jvm_even_when_that_is_killed() throws Exception {
    Process parent =
        new ProcessBuilder(
                Executables.java(),
                "-cp",
                System.getProperty("java.class.path"),
                ParentThatIsKilled.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = parent.inputReader()) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
      assertThat(child.isAlive()).isTrue();

      parent.destroyForcibly().waitFor();

      await().until(() -> !child.isAlive());
    }
  }
}
