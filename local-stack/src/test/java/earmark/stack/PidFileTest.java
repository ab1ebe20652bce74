package earmark.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {

  @TempDir Path folder;

  @Test
  void a_process_that_runs_is_found_again() {
    PidFile file = new PidFile(folder.resolve("a.pid"));
    file.write(ProcessHandle.current());

    assertThat(file.read()).contains(ProcessHandle.current());
  }

  @Test
  void the_id_of_another_process_is_not_taken_for_ours() throws IOException {
    Path path = folder.resolve("a.pid");
    Files.writeString(path, ProcessHandle.current().pid() + " 1");

    assertThat(new PidFile(path).read()).isEmpty();
    assertThat(path).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "x y", "99999999 12"})
  void a_file_that_says_nothing_useful_is_removed(String content) throws IOException {
    Path path = folder.resolve("a.pid");
    Files.writeString(path, content);

    assertThat(new PidFile(path).read()).isEmpty();
    assertThat(path).doesNotExist();
  }
}
