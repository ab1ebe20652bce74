package earmark.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.contracts.Episode;
import earmark.contracts.EventJson;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Topics;
import earmark.messaging.PipelineApplication.Endless;
import earmark.stack.testing.RealKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Kafka gives a partition away after four seconds here; work is interrupted after two. */
@SpringBootTest(
    properties = {
      "spring.config.import=classpath:earmark-messaging.yml",
      "earmark.messaging.group=attempts",
      "earmark.messaging.listens=notes",
      "earmark.messaging.deadline=2s",
      "spring.kafka.consumer.properties.max.poll.interval.ms=4000"
    })
@Import(RealKafka.class)
class AttemptsTest {

  private static final Duration SOON = Duration.ofSeconds(45);

  @Autowired private EventPublisher events;
  @Autowired private TopicViews views;
  @Autowired private Listeners listeners;
  @Autowired private PipelineApplication.NotesListener listener;

  private final Episode episode = Events.anEpisode();

  @Test
  void long_work_is_interrupted_and_tried_again() {
    listener.failTimes(1, episode.id(), new Endless(Duration.ofMinutes(5), true));
    try (FollowedTopic retries = FollowedTopic.of(views, "notes.attempts.retry-0", episode.id())) {
      events.publish(Topics.NOTES, episode.id(), Events.notesOf(episode));

      await().atMost(SOON).until(() -> retries.records().size() == 1);
      assertThat(retries.cause()).contains("longer than 2 s");
    }
    await().atMost(SOON).until(() -> isHandled(episode));
  }

  @Test
  void what_outlasts_the_poll_interval_three_times_is_set_aside_and_holds_nothing_up() {
    listener.failTimes(99, episode.id(), new Endless(Duration.ofSeconds(6), false));
    Episode next = Events.anEpisode();
    try (FollowedTopic dead = FollowedTopic.of(views, "notes.attempts.dlt", episode.id())) {
      events.publish(Topics.NOTES, episode.id(), Events.notesOf(episode));

      await().atMost(SOON).until(() -> dead.records().size() == 1);
      assertThat(dead.cause()).contains("ended 3 times");
      assertThat(listener.attempts).isEqualTo(3);
    }
    events.publish(Topics.NOTES, next.id(), Events.notesOf(next));
    await().atMost(SOON).until(() -> isHandled(next));
    assertThat(listeners.isBroken()).isFalse();
  }

  @Test
  void a_record_of_the_largest_size_that_fails_becomes_a_dead_letter() {
    NotesAssembled largest = Events.notesOf(episode, unpackable(15_800_000));
    listener.failTimes(1, episode.id(), new Unhandleable("Too much. ".repeat(100_000)));
    try (FollowedTopic dead = FollowedTopic.of(views, "notes.attempts.dlt", episode.id())) {
      events.publish(Topics.NOTES, episode.id(), largest);

      await().atMost(SOON).until(() -> dead.records().size() == 1);
      assertThat(dead.records().getFirst().value())
          .isEqualTo(EventJson.mapper().writeValueAsBytes(largest));
    }
  }

  @Test
  void an_event_that_lacks_a_field_is_a_dead_letter_that_names_it() {
    try (FollowedTopic dead = FollowedTopic.of(views, "notes.attempts.dlt", episode.id())) {
      events.publish(Topics.NOTES, episode.id(), "{}".getBytes(StandardCharsets.UTF_8));

      await().atMost(SOON).until(() -> dead.records().size() == 1);
      assertThat(dead.cause()).contains("NotesAssembled", "lacks transcribedAt");
    }
    // The operator hears of it too.
    try (FollowedTopic progress = FollowedTopic.of(views, Topics.PROGRESS, episode.id())) {
      await().atMost(SOON).until(() -> !progress.records().isEmpty());
    }
  }

  private boolean isHandled(Episode wanted) {
    return listener.handled.stream().anyMatch(event -> event.key().equals(wanted.id()));
  }

  /** Text that zstd cannot make much smaller. */
  private static String unpackable(int characters) {
    return new Random(7)
        .ints(characters, '#', '~')
        .filter(letter -> letter != '\\')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
