package earmark.notes.messaging;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Topics;
import earmark.contracts.WrittenBy;
import earmark.messaging.EventPublisher;
import earmark.messaging.SlowWork;
import earmark.notes.model.ModelFailure.Remedy;
import earmark.notes.model.ModelQuestion.Purpose;
import earmark.notes.model.ScriptedModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ModelListenerTest {

  private static final String REPLY =
      """
      {"headline":null,"gist":[],"guests":[],"takeaways":[],"works":[],
       "reveals":[{"quotes":[{"sentence":0,"words":"cause of cracks was salt"}],
                   "text":"Salt is what cracks old bridges."}]}""";
  private static final String CARRIED =
      "{\"verdicts\":[{\"statement\":1,\"extra\":\"\",\"verdict\":\"carried\"}]}";

  private final EpisodeTranscribed transcript =
      anInterview()
          .titled("Bridges")
          .says("Mara Quill", "The cause of cracks was salt in all those years on the bridge.")
          .transcribed();
  private final ScriptedModel model = new ScriptedModel();
  private final EventPublisher events = mock(EventPublisher.class);
  private final ModelQueue queue = new ModelQueue();
  private final AtomicInteger paused = new AtomicInteger();
  private final ModelListener listener =
      new ModelListener(
          model,
          model,
          events,
          queue,
          Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

  private static ConsumerRecord<Object, Object> event(@Nullable Object value) {
    return new ConsumerRecord<>(Topics.TRANSCRIPTS, 0, 7, "key", value);
  }

  @Test
  void what_the_model_writes_is_published_with_what_it_cost() {
    model.replying(Purpose.WRITE, REPLY).replying(Purpose.JUDGE, CARRIED);
    listener.onMessage(event(transcript));

    ArgumentCaptor<Object> sent = ArgumentCaptor.forClass(Object.class);
    verify(events).publish(eq(Topics.MODEL_NOTES), eq("key"), sent.capture(), anyMap());
    var notes = (NotesAssembled) sent.getValue();
    assertThat(notes.transcribedAt()).isEqualTo(transcript.transcribedAt());
    assertThat(notes.notes().reveals())
        .extracting(point -> point.text())
        .containsExactly("Salt is what cracks old bridges.");
    assertThat(notes.notes().writtenBy().writer()).isEqualTo("model");
    assertThat(notes.notes().writtenBy().model())
        .isEqualTo(new WrittenBy.Model("test:scripted", 2, 200, 20, 40, 10));
  }

  @Test
  void nothing_is_published_where_less_than_half_is_proven() {
    model
        .replying(
            Purpose.WRITE,
            REPLY.replace(
                "\"takeaways\":[]",
                "\"takeaways\":[{\"quotes\":[],\"text\":\"A.\"},{\"quotes\":[],\"text\":\"B.\"}]"))
        .replying(Purpose.JUDGE, CARRIED);
    listener.onMessage(event(transcript));
    verifyNoInteractions(events);
  }

  @Test
  void works_that_are_only_mentioned_count_as_no_fault() {
    String work =
        "{\"quotes\":[{\"sentence\":0,\"words\":\"cause of cracks was salt\"}],\"title\":\"Salt\","
            + "\"heard_as\":null,\"creator\":null,\"kind\":\"book\",\"stance\":\"mentioned\"}";
    model
        .replying(
            Purpose.WRITE,
            REPLY.replace("\"works\":[]", "\"works\":[%1$s,%1$s,%1$s]".formatted(work)))
        .replying(Purpose.JUDGE, CARRIED);
    listener.onMessage(event(transcript));
    verify(events).publish(eq(Topics.MODEL_NOTES), eq("key"), any(), anyMap());
  }

  @Test
  void a_busy_model_is_asked_again_later() {
    model.failing(Purpose.WRITE, new Remedy.AskAgain(Duration.ofSeconds(42)));
    assertThatThrownBy(() -> listener.onMessage(event(transcript)))
        .isInstanceOfSatisfying(
            SlowWork.TryLater.class,
            later -> assertThat(later.after()).isEqualTo(Duration.ofSeconds(42)));
    verifyNoInteractions(events);
    assertThat(queue.whyStopped()).isEmpty();
  }

  @Test
  void a_key_that_is_refused_stops_the_queue_until_the_next_start() {
    queue.pausedBy(paused::incrementAndGet);
    model.failing(Purpose.WRITE, new Remedy.StopAsking());
    assertThatThrownBy(() -> listener.onMessage(event(transcript)))
        .isInstanceOf(SlowWork.TryLater.class);
    assertThat(paused).hasValue(1);
    assertThat(queue.whyStopped()).contains("The model is asleep. Wake it.");
  }

  @Test
  void an_episode_that_the_model_cannot_do_is_left_as_it_is() {
    model.failing(Purpose.WRITE, new Remedy.LeaveEpisode());
    listener.onMessage(event(transcript));
    verifyNoInteractions(events);
  }

  @Test
  void a_takedown_frees_what_the_model_wrote() {
    listener.onMessage(event(null));
    verify(events).publish(eq(Topics.MODEL_NOTES), eq("key"), isNull(), any());
  }
}
