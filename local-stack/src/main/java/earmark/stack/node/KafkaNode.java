package earmark.stack.node;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/**
 * The broker's process: formats its folder where that is new, then runs the broker. One process for
 * both, because a JVM of its own for the formatting would cost a second of every first start.
 */
public final class KafkaNode {

  private KafkaNode() {}

  /**
   * Runs until the process is ended.
   *
   * @param args the properties of the broker, its data folder, and the id of its cluster
   */
  public static void main(String[] args) {
    String properties = args[0];
    if (!Files.exists(Path.of(args[1], "meta.properties"))) {
      format(properties, args[2]);
    }
    Kafka.main(new String[] {properties});
  }

  private static void format(String properties, String clusterId) {
    String[] format = {"format", "--cluster-id", clusterId, "--config", properties};
    int failed = StorageTool.execute(format, System.out);
    if (failed != 0) {
      System.exit(failed);
    }
  }
}
