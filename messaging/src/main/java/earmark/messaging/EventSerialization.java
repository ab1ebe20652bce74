package earmark.messaging;

import earmark.contracts.Complete;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.EventJson;
import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.IncompleteEvent;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Progress;
import earmark.contracts.Show;
import earmark.contracts.Topics;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.springframework.kafka.support.serializer.DelegatingByTypeSerializer;
import org.springframework.kafka.support.serializer.JacksonJsonSerializer;
import tools.jackson.core.JacksonException;

/** Events as bytes: JSON, one fixed type per topic and for the retry topics behind it. */
final class EventSerialization {

  private static final Map<String, Class<?>> TYPES =
      Map.of(
          Topics.SHOWS, Show.class,
          Topics.FEEDS, FeedState.class,
          Topics.FOLLOWS, Follow.class,
          Topics.TRANSCRIPTS, EpisodeTranscribed.class,
          Topics.NOTES, NotesAssembled.class,
          Topics.MODEL_NOTES, NotesAssembled.class,
          Topics.PROGRESS, Progress.class);

  private EventSerialization() {}

  /** Writes records as JSON, and bytes that could not be read as the bytes they are. */
  static Serializer<Object> serializer() {
    Map<Class<?>, Serializer<?>> delegates = new LinkedHashMap<>();
    delegates.put(byte[].class, new ByteArraySerializer());
    delegates.put(Object.class, new JacksonJsonSerializer<>(EventJson.mapper()).noTypeInfo());
    return new DelegatingByTypeSerializer(delegates, true);
  }

  /**
   * Returns {@code event} with its value as the type of its topic. Consumers hand over bytes, so
   * that reading is part of the handling: what cannot be read is kept byte by byte, and what ends
   * the process while it is read counts as an attempt. Dead letters stay bytes.
   *
   * @throws Unhandleable if it cannot be read
   */
  static ConsumerRecord<Object, Object> read(ConsumerRecord<Object, Object> event) {
    if (!(event.value() instanceof byte[] bytes) || isDeadLetter(event.topic())) {
      return event;
    }
    Class<?> type = typeOf(event.topic());
    try {
      return withValue(event, Complete.require(EventJson.mapper().readValue(bytes, type)));
    } catch (JacksonException | IncompleteEvent e) {
      throw new Unhandleable(
          "The event cannot be read as %s: %s".formatted(type.getSimpleName(), e.getMessage()));
    }
  }

  private static ConsumerRecord<Object, Object> withValue(
      ConsumerRecord<Object, Object> event, Object value) {
    return new ConsumerRecord<>(
        event.topic(),
        event.partition(),
        event.offset(),
        event.timestamp(),
        event.timestampType(),
        event.serializedKeySize(),
        event.serializedValueSize(),
        event.key(),
        value,
        event.headers(),
        event.leaderEpoch());
  }

  static boolean isDeadLetter(String topic) {
    return topic.endsWith(".dlt");
  }

  /**
   * The type of the events of a topic, or of a retry or dead-letter topic behind it.
   *
   * @throws IllegalArgumentException for a topic that is not one of {@link Topics}
   */
  static Class<?> typeOf(String topic) {
    int dot = topic.indexOf('.');
    Class<?> type = TYPES.get(dot < 0 ? topic : topic.substring(0, dot));
    if (type == null) {
      throw new IllegalArgumentException("No event type is known for the topic " + topic);
    }
    return type;
  }
}
