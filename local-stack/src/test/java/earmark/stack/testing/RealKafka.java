package earmark.stack.testing;

import earmark.contracts.Topics;
import earmark.stack.LocalKafka;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.kafka.KafkaContainer;

/**
 * A real broker, one for all tests of a JVM: {@code @Import(RealKafka.class)} connects a Spring
 * test to it, {@link #bootstrapServers} any other.
 */
@TestConfiguration(proxyBeanMethods = false)
public class RealKafka {

  private static @Nullable String servers;

  @Bean
  KafkaConnectionDetails realKafka() {
    List<String> all = List.of(bootstrapServers());
    return () -> all;
  }

  /** Where clients connect; the first call starts the broker. */
  public static synchronized String bootstrapServers() {
    if (servers == null) {
      servers =
          switch (TestStack.chosen()) {
            case DOCKER -> container();
            case LOCAL -> LocalKafka.bootstrapServers(LocalServer.start(LocalKafka::part));
          };
    }
    return servers;
  }

  private static String container() {
    KafkaContainer kafka =
        new KafkaContainer("apache/kafka:4.3.1")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withEnv("KAFKA_MESSAGE_MAX_BYTES", String.valueOf(Topics.MAX_RECORD_BYTES + 1048576));
    kafka.start();
    Runtime.getRuntime().addShutdownHook(new Thread(kafka::stop));
    return kafka.getBootstrapServers();
  }
}
