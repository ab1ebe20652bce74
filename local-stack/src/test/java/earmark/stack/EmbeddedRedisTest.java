package earmark.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisTest {

  @TempDir Path folder;

  @Test
  void the_program_is_whole_and_nothing_else_is_left() throws IOException {
    Path program = EmbeddedRedis.in(folder);
    assertThat(Files.isExecutable(program)).isTrue();
    assertThat(EmbeddedRedis.in(folder)).isEqualTo(program);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(program);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_program_that_another_process_has_open_is_waited_for() throws IOException {
    Path program = folder.resolve("program");
    Files.copy(Path.of("/bin/true"), program, StandardCopyOption.COPY_ATTRIBUTES);
    CompletableFuture<Void> waiting;
    try (OutputStream _ = Files.newOutputStream(program, StandardOpenOption.APPEND)) {
      assertThatThrownBy(() -> new ProcessBuilder(program.toString()).start())
          .isInstanceOf(IOException.class);
      waiting = CompletableFuture.runAsync(() -> awaitWriters(program));
      await().during(Duration.ofMillis(200)).until(() -> !waiting.isDone());
    }
    await().until(waiting::isDone);
    assertThat(waiting).isCompleted();
  }

  private static void awaitWriters(Path program) {
    try {
      EmbeddedRedis.awaitWriters(program);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
