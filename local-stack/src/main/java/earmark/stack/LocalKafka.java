package earmark.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** A real Kafka broker that is its own controller, in a process of its own. */
public final class LocalKafka {

  // One installation is one cluster; the id only has to stay the same with the data.
  private static final String CLUSTER_ID = "ZWFybWFyay1sb2NhbC0wMQ";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int ASK_MS = 1500;

  private LocalKafka() {}

  /** Where clients of a broker on {@code port} connect. */
  public static String bootstrapServers(int port) {
    return "127.0.0.1:" + port;
  }

  /**
   * A broker that keeps its data in {@code home/data/kafka}.
   *
   * @param port for clients, on the loopback address
   */
  public static Part part(Path home, int port) {
    Path data = home.resolve("data").resolve("kafka").toAbsolutePath();
    return new Part(
        "kafka",
        () -> command(KafkaProperties.write(data, port, Ports.free()), data),
        Map.of(),
        port,
        "EARMARK_KAFKA_PORT",
        Probe.of(() -> answers(port)),
        PATIENCE);
  }

  private static List<String> command(Path properties, Path data) {
    return List.of(
        Executables.java(),
        "-Xms128m",
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "-Dorg.slf4j.simpleLogger.logFile=System.out",
        "-Dorg.slf4j.simpleLogger.showDateTime=true",
        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
        "-cp",
        StackClasspath.get(),
        "earmark.stack.node.KafkaNode",
        properties.toString(),
        data.toString(),
        CLUSTER_ID);
  }

  /** A broker counts as soon as its controller has it in the list of the living. */
  private static boolean answers(int port) {
    if (Ports.isFree(port)) {
      return false;
    }
    try (Admin admin = Admin.create(asking(port))) {
      return !admin.describeCluster().nodes().get(ASK_MS, TimeUnit.MILLISECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Map<String, Object> asking(int port) {
    return Map.of(
        "bootstrap.servers",
        bootstrapServers(port),
        "request.timeout.ms",
        ASK_MS,
        "default.api.timeout.ms",
        ASK_MS);
  }
}
