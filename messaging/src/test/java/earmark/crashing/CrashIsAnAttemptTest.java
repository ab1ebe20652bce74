package earmark.crashing;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Topics;
import earmark.stack.testing.RealKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;

/** With a real process and a real broker. */
class CrashIsAnAttemptTest {

  private static final int OUT_OF_MEMORY = 3;
  private static final int ATTEMPTS = 3;
  private static final Duration QUIET = Duration.ofSeconds(3);

  private final String group = "crash-" + UUID.randomUUID();
  private final String event = UUID.randomUUID().toString();

  @Test
  void an_event_that_ends_the_process_three_times_is_set_aside() throws Exception {
    publishATombstone(event);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try (var service = CrashingProcess.start(group, event, "memory")) {
        service.awaitOutput("begun");
        assertThat(service.awaitEnd()).isEqualTo(OUT_OF_MEMORY);
      }
    }
    assertThat(deadLetter(QUIET)).isNull();

    String next = UUID.randomUUID().toString();
    try (var service = CrashingProcess.start(group, event, "memory")) {
      service.awaitOutput("Gave up on " + event);
      publishATombstone(next);
      service.awaitOutput("handled " + next);
    }
    ConsumerRecord<String, byte[]> dead = deadLetter(Duration.ofSeconds(20));
    assertThat(dead).isNotNull();
    assertThat(
            new String(
                dead.headers().lastHeader(KafkaHeaders.EXCEPTION_MESSAGE).value(),
                StandardCharsets.UTF_8))
        .contains("ended 3 times");
  }

  @Test
  void a_stop_by_the_operator_is_no_attempt() throws Exception {
    publishATombstone(event);
    for (int stop = 0; stop < ATTEMPTS + 1; stop++) {
      try (var service = CrashingProcess.start(group, event, "time")) {
        service.awaitOutput("begun");
        service.stop();
      }
    }
    try (var service = CrashingProcess.start(group, event, "not")) {
      service.awaitOutput("handled " + event);
    }
    assertThat(deadLetter(QUIET)).isNull();
  }

  private static void publishATombstone(String key) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var _ = producer.send(new ProducerRecord<>(Topics.NOTES, key, null)).get();
    }
  }

  /** The dead letter of the event; null if none comes within {@code patience}. */
  private @Nullable ConsumerRecord<String, byte[]> deadLetter(Duration patience) {
    try (var reader =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          reader.partitionsFor(Topics.deadLetters(Topics.NOTES, group)).stream()
              .map(p -> new org.apache.kafka.common.TopicPartition(p.topic(), p.partition()))
              .toList();
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      long end = System.nanoTime() + patience.toNanos();
      while (System.nanoTime() - end < 0) {
        for (var found : reader.poll(Duration.ofMillis(200))) {
          if (event.equals(found.key())) {
            return found;
          }
        }
      }
      return null;
    }
  }
}
