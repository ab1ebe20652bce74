package earmark.stack;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A real Redis in a process of its own: the machine's {@code redis-server} where one is installed,
 * else the one that embedded-redis carries. It keeps nothing on disk, for it is a cache.
 */
public final class LocalRedis {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final byte[] PING = "PING\r\n".getBytes(StandardCharsets.US_ASCII);

  private LocalRedis() {}

  /** Where clients of a Redis on {@code port} connect. */
  public static String url(int port) {
    return "redis://127.0.0.1:" + port;
  }

  /** A Redis on {@code port} of the loopback address, with its files in {@code home/data/redis}. */
  public static Part part(Path home, int port) {
    Path data = home.resolve("data").resolve("redis").toAbsolutePath();
    return new Part(
        "redis",
        () -> command(executable(data), data, port),
        Map.of(),
        port,
        "EARMARK_REDIS_PORT",
        () -> answers(port),
        PATIENCE);
  }

  private static List<String> command(Path executable, Path data, int port) {
    return List.of(
        executable.toString(),
        "--port",
        String.valueOf(port),
        "--bind",
        "127.0.0.1",
        "--dir",
        data.toString(),
        "--save",
        "",
        "--appendonly",
        "no");
  }

  private static Path executable(Path data) {
    try {
      Files.createDirectories(data);
      return Executables.find("redis-server").orElseGet(() -> EmbeddedRedis.in(data));
    } catch (IOException e) {
      throw new StackFailure("%s cannot be made: %s".formatted(data, e.getMessage()), e);
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = Ports.connect(port)) {
      socket.getOutputStream().write(PING);
      return socket.getInputStream().read() == '+';
    } catch (IOException e) {
      return false;
    }
  }
}
