package earmark.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.contracts.Episode;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Topics;
import earmark.stack.testing.RealKafka;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

@SpringBootTest(
    properties = {
      "spring.config.import=classpath:earmark-messaging.yml",
      "earmark.messaging.group=slow",
      "earmark.messaging.listens=notes"
    })
@Import(RealKafka.class)
class SlowWorkTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private EventPublisher events;
  @Autowired private SlowWork slow;

  private final String group = "slow-" + UUID.randomUUID();
  private final List<Object> handled = new CopyOnWriteArrayList<>();
  private final List<ConsumerRecord<?, ?>> givenUp = new CopyOnWriteArrayList<>();
  private final Queue<RuntimeException> failures = new ArrayDeque<>();
  private final List<ConcurrentMessageListenerContainer<Object, Object>> started =
      new CopyOnWriteArrayList<>();

  private ConcurrentMessageListenerContainer<Object, Object> start() {
    var container =
        slow.of(
            Topics.MODEL_NOTES,
            group,
            event -> {
              RuntimeException failure = failures.poll();
              if (failure != null) {
                throw failure;
              }
              handled.add(event.value());
            },
            (event, failure) -> givenUp.add(event));
    started.add(container);
    container.start();
    await().atMost(SOON).until(() -> container.getAssignedPartitions().size() == Topics.PARTITIONS);
    return container;
  }

  private NotesAssembled publish() {
    Episode episode = Events.anEpisode();
    NotesAssembled notes = Events.notesOf(episode);
    events.publish(Topics.MODEL_NOTES, episode.id(), notes);
    return notes;
  }

  @AfterEach
  void stop() {
    started.forEach(ConcurrentMessageListenerContainer::stop);
  }

  @Test
  void what_came_before_the_first_start_is_left_and_what_comes_while_it_is_down_is_not() {
    publish();
    var first = start();
    NotesAssembled second = publish();
    await().atMost(SOON).until(() -> handled.size() == 1);
    assertThat(handled).containsExactly(second);
    first.stop();

    NotesAssembled third = publish();
    start();
    await().atMost(SOON).until(() -> handled.size() == 2);
    assertThat(handled).containsExactly(second, third);
  }

  @Test
  void what_came_while_nothing_was_ever_handled_is_not_lost_over_a_restart() {
    start().stop();
    NotesAssembled meanwhile = publish();
    start();
    await().atMost(SOON).until(() -> !handled.isEmpty());
    assertThat(handled).containsExactly(meanwhile);
  }

  @Test
  void an_event_that_must_wait_comes_again_before_the_next_one() {
    start();
    for (int i = 0; i < 5; i++) {
      failures.add(
          new SlowWork.TryLater(Duration.ofMillis(100), new IllegalStateException("Busy")));
    }
    NotesAssembled only = publish();
    await().atMost(SOON).until(() -> !handled.isEmpty());
    assertThat(handled).containsExactly(only);
    assertThat(failures).isEmpty();
    assertThat(givenUp).isEmpty();
  }

  @Test
  void an_event_that_fails_for_another_reason_is_given_up_and_holds_nothing_up() {
    start();
    failures.add(new IllegalStateException("Broken"));
    NotesAssembled broken = publish();
    await().atMost(SOON).until(() -> !givenUp.isEmpty());
    NotesAssembled next = publish();
    await().atMost(SOON).until(() -> !handled.isEmpty());
    assertThat(givenUp).singleElement().matches(event -> broken.episode().id().equals(event.key()));
    assertThat(handled).containsExactly(next);
  }
}
