package earmark.notes.messaging;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.EventJson;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Progress;
import earmark.contracts.Topics;
import earmark.messaging.EventPublisher;
import earmark.messaging.TopicView;
import earmark.messaging.TopicViews;
import earmark.stack.testing.RealKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(RealKafka.class)
class TranscriptListenerTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @MockitoSpyBean private EventPublisher events;
  @Autowired private TopicViews views;

  private final String key = UUID.randomUUID().toString();
  private final List<TopicView> open = new CopyOnWriteArrayList<>();

  private final EpisodeTranscribed transcript =
      anInterview()
          .titled("Bridges")
          .hostedBy("Ada Host")
          .says("Ada", "My guest today is Mara Quill, a bridge inspector who listens to steel.")
          .says("Mara Quill", "The biggest cause of cracks was not load but salt from the road.")
          .transcribed();

  @AfterEach
  void close() {
    open.forEach(TopicView::stop);
  }

  @Test
  void a_transcript_becomes_notes_and_progress_is_told() {
    events.publish(Topics.TRANSCRIPTS, key, transcript);

    NotesAssembled notes = notes(1).getLast();
    assertThat(notes.transcribedAt()).isEqualTo(transcript.transcribedAt());
    assertThat(notes.episode()).isEqualTo(transcript.episode());
    assertThat(notes.notes().guests().getFirst().name()).isEqualTo("Mara Quill");
    List<ConsumerRecord<String, byte[]>> progress =
        follow(Topics.PROGRESS, transcript.episode().id());
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(progress)
                    .extracting(record -> read(record, Progress.class).stage())
                    .contains(Progress.Stage.ASSEMBLING, Progress.Stage.ASSEMBLED));
  }

  @Test
  void that_notes_are_assembled_is_in_the_log_before_they_are() {
    Instant replayed = transcript.transcribedAt().plusSeconds(60);
    events.publish(
        Topics.TRANSCRIPTS, key, transcript, Map.of(Topics.SINCE_HEADER, replayed.toString()));
    notes(1);

    ArgumentCaptor<Object> report = ArgumentCaptor.forClass(Object.class);
    var order = inOrder(events);
    order
        .verify(events)
        .publish(eq(Topics.PROGRESS), eq(transcript.episode().id()), report.capture());
    order
        .verify(events)
        .publish(
            eq(Topics.NOTES),
            eq(key),
            any(NotesAssembled.class),
            eq(Map.of(Topics.SINCE_HEADER, replayed.toString())));
    assertThat(((Progress) report.getValue()).stage()).isEqualTo(Progress.Stage.ASSEMBLED);
    assertThat(((Progress) report.getValue()).since()).isEqualTo(replayed);
  }

  @Test
  void the_same_transcript_twice_gives_the_same_notes() {
    events.publish(Topics.TRANSCRIPTS, key, transcript);
    events.publish(Topics.TRANSCRIPTS, key, transcript);

    List<NotesAssembled> both = notes(2);
    var first = both.getFirst().notes();
    assertThat(both.getLast().notes().withWrittenBy(first.writtenBy())).isEqualTo(first);
  }

  @Test
  void a_takedown_is_passed_on_with_the_path_of_its_page() {
    events.publish(
        Topics.TRANSCRIPTS, key, null, Map.of(Topics.PATH_HEADER, "/the-show/2026-an-episode"));

    List<ConsumerRecord<String, byte[]>> seen = follow(Topics.NOTES, key);
    await().atMost(SOON).until(() -> !seen.isEmpty());
    assertThat(seen.getFirst().value()).isNull();
    var path = seen.getFirst().headers().lastHeader(Topics.PATH_HEADER).value();
    assertThat(new String(path, StandardCharsets.UTF_8)).isEqualTo("/the-show/2026-an-episode");
  }

  private List<NotesAssembled> notes(int count) {
    List<ConsumerRecord<String, byte[]>> seen = follow(Topics.NOTES, key);
    await().atMost(SOON).until(() -> seen.size() >= count);
    return seen.stream().map(record -> read(record, NotesAssembled.class)).toList();
  }

  private List<ConsumerRecord<String, byte[]>> follow(String topic, String ofKey) {
    List<ConsumerRecord<String, byte[]>> seen = new CopyOnWriteArrayList<>();
    TopicView view =
        views.of(
            topic,
            record -> {
              if (ofKey.equals(record.key())) {
                seen.add(record);
              }
            });
    open.add(view);
    view.start();
    return seen;
  }

  private static <T> T read(ConsumerRecord<String, byte[]> record, Class<T> type) {
    return EventJson.mapper().readValue(record.value(), type);
  }
}
