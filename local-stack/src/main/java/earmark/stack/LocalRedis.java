package earmark.stack;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real Redis in a process of its own: the machine's {@code redis-server} where one is installed,
 * else the one that embedded-redis carries. It keeps its data while it is down, so that a restart
 * is no rebuild.
 */
public final class LocalRedis {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final byte[] ASK = "INFO persistence\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int MAX_ANSWER = 2048;
  private static final Pattern LOADED = Pattern.compile("loading_loaded_perc:([\\d.]+)");

  private LocalRedis() {}

  /** Where clients of a Redis on {@code port} connect. */
  public static String url(int port) {
    return "redis://127.0.0.1:" + port;
  }

  /** A Redis on {@code port} of the loopback address, with its files in {@code home/data/redis}. */
  public static Part part(Path home, int port) {
    Path data = home.resolve("data").resolve("redis").toAbsolutePath();
    RedisDump dump = new RedisDump(data);
    return new Part(
        "redis",
        () -> command(executable(data, dump), dump, port),
        Map.of(),
        port,
        "EARMARK_REDIS_PORT",
        () -> ask(port),
        PATIENCE,
        dump::setAside);
  }

  private static List<String> command(Path executable, RedisDump dump, int port) {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(executable.toString(), "--port", String.valueOf(port), "--bind", "127.0.0.1"));
    command.addAll(dump.options());
    return List.copyOf(command);
  }

  private static Path executable(Path data, RedisDump dump) {
    try {
      Files.createDirectories(data);
      dump.removeUnfinished();
      return Executables.find("redis-server").orElseGet(() -> EmbeddedRedis.in(data));
    } catch (IOException e) {
      throw new StackFailure("%s cannot be used: %s".formatted(data, e.getMessage()), e);
    }
  }

  private static PartState ask(int port) {
    try (Socket socket = Ports.connect(port)) {
      socket.getOutputStream().write(ASK);
      return state(answer(socket.getInputStream()));
    } catch (IOException e) {
      return new PartState.Silent();
    }
  }

  private static String answer(InputStream in) throws IOException {
    byte[] bytes = new byte[MAX_ANSWER];
    int size = Math.max(0, in.read(bytes));
    return new String(bytes, 0, size, StandardCharsets.US_ASCII);
  }

  private static PartState state(String answer) {
    if (answer.contains("loading:0")) {
      return new PartState.Ready();
    }
    Matcher loaded = LOADED.matcher(answer);
    return loaded.find()
        ? new PartState.Busy("loading its data, %s %%".formatted(loaded.group(1)))
        : new PartState.Silent();
  }
}
