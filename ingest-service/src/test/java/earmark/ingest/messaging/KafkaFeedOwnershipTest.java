package earmark.ingest.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.contracts.Topics;
import earmark.stack.testing.RealKafka;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ConsumerFactory;

@SpringBootTest(properties = "earmark.token=a token for tests")
@Import(RealKafka.class)
class KafkaFeedOwnershipTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private KafkaFeedOwnership first;
  @Autowired private ConsumerFactory<?, ?> consumers;

  @Test
  void every_feed_belongs_to_one_instance_and_changes_hands_only_between_two_looks()
      throws InterruptedException {
    await().atMost(SOON).until(() -> first.partitions().size() == Topics.PARTITIONS);
    var looking = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    Thread look =
        Thread.startVirtualThread(
            () ->
                first.runIfOwner(
                    "a-show",
                    () -> {
                      looking.countDown();
                      awaitQuietly(mayEnd);
                    }));
    looking.await();
    var second = new KafkaFeedOwnership(consumers);
    second.start();
    try {
      await().during(Duration.ofSeconds(2)).atMost(SOON).until(() -> second.partitions().isEmpty());
      mayEnd.countDown();
      look.join();
      await().atMost(SOON).until(() -> !second.partitions().isEmpty() && whole(first, second));
      Set<Integer> both = new HashSet<>(first.partitions());
      both.retainAll(second.partitions());
      assertThat(both).isEmpty();
      for (int i = 0; i < 50; i++) {
        boolean byFirst = first.runIfOwner("show-" + i, () -> {});
        boolean bySecond = second.runIfOwner("show-" + i, () -> {});
        assertThat(byFirst).isNotEqualTo(bySecond);
      }
    } finally {
      second.stop();
    }
    await().atMost(SOON).until(() -> first.partitions().size() == Topics.PARTITIONS);
  }

  private static boolean whole(KafkaFeedOwnership one, KafkaFeedOwnership other) {
    return one.partitions().size() + other.partitions().size() == Topics.PARTITIONS;
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
