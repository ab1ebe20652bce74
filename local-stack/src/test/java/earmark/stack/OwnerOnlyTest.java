package earmark.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnerOnlyTest {

  @TempDir Path root;

  @ParameterizedTest
  @EnumSource
  void what_a_part_leaves_is_for_its_owner_only(Lifetime lifetime) throws IOException {
    Path home = root.resolve("home");
    Path written = home.resolve("written");
    Part part = part("echo record > " + written + "; mkdir " + home + "/data; exec sleep 60");
    PartProcess process = new PartProcess(part, home, lifetime);
    try {
      process.launch();
      await().until(() -> Files.exists(home.resolve("data")));
      assertThat(List.of(home, home.resolve("data"), home.resolve("run"), home.resolve("logs")))
          .allSatisfy(folder -> assertThat(permissions(folder)).isEqualTo("rwx------"));
      assertThat(List.of(written, home.resolve("run/writer.pid"), home.resolve("logs/writer.log")))
          .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
    } finally {
      process.kill();
    }
  }

  @Test
  void what_was_left_open_before_is_closed() throws IOException {
    Path folder = Files.createDirectories(root.resolve("data/kafka"));
    Path record = folder.resolve("record");
    Files.writeString(record, "x");
    Files.setPosixFilePermissions(record, PosixFilePermissions.fromString("rwxr-xrwx"));

    Folders.require(root, 1);

    assertThat(permissions(record)).isEqualTo("rwx------");
    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(permissions(root)).isEqualTo("rwx------");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static Part part(String script) {
    return new Part(
        "writer",
        () -> List.of("sh", "-c", script),
        Map.of(),
        Ports.free(),
        "EARMARK_WRITER_PORT",
        Probe.of(() -> true),
        Duration.ofSeconds(5));
  }
}
