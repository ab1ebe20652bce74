package earmark.stack;

import earmark.contracts.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The settings of a broker for one machine: {@code broker.properties} and what differs by place.
 */
final class KafkaProperties {

  // A record at its largest, and what a batch adds to it.
  private static final int MESSAGE_BYTES = Topics.MAX_RECORD_BYTES + 1024 * 1024;

  private KafkaProperties() {}

  /** Writes the file next to {@code data}, the broker's folder, and returns its path. */
  static Path write(Path data, int port, int controllerPort) {
    Path file = data.resolveSibling("kafka.properties");
    try {
      Files.createDirectories(data);
      Files.writeString(file, here(data, port, controllerPort) + everywhere());
      return file;
    } catch (IOException e) {
      throw new StackFailure("%s cannot be written: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static String here(Path data, int port, int controllerPort) {
    return """
    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
    controller.quorum.voters=1@127.0.0.1:%2$d
    log.dirs=%3$s
    message.max.bytes=%4$d
    replica.fetch.max.bytes=%4$d
    """
        .formatted(port, controllerPort, data, MESSAGE_BYTES);
  }

  private static String everywhere() {
    try (InputStream text = KafkaProperties.class.getResourceAsStream("broker.properties")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
