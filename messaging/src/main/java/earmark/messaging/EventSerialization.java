package earmark.messaging;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.EventJson;
import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Progress;
import earmark.contracts.Show;
import earmark.contracts.Topics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.springframework.kafka.support.serializer.DelegatingByTopicDeserializer;
import org.springframework.kafka.support.serializer.DelegatingByTypeSerializer;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;
import org.springframework.kafka.support.serializer.JacksonJsonDeserializer;
import org.springframework.kafka.support.serializer.JacksonJsonSerializer;

/** Events as bytes: JSON, one fixed type per topic and for the retry topics behind it. */
final class EventSerialization {

  private static final Map<String, Class<?>> TYPES =
      Map.of(
          Topics.SHOWS, Show.class,
          Topics.FEEDS, FeedState.class,
          Topics.FOLLOWS, Follow.class,
          Topics.TRANSCRIPTS, EpisodeTranscribed.class,
          Topics.NOTES, NotesAssembled.class,
          Topics.PROGRESS, Progress.class);

  private EventSerialization() {}

  /** Writes records as JSON, and bytes that could not be read as the bytes they are. */
  static Serializer<Object> serializer() {
    Map<Class<?>, Serializer<?>> delegates = new LinkedHashMap<>();
    delegates.put(byte[].class, new ByteArraySerializer());
    delegates.put(Object.class, new JacksonJsonSerializer<>(EventJson.mapper()).noTypeInfo());
    return new DelegatingByTypeSerializer(delegates, true);
  }

  /** Reads each topic's type; dead letters stay bytes, as they may not be readable. */
  static Deserializer<Object> deserializer() {
    Map<Pattern, Deserializer<?>> delegates =
        Map.of(Pattern.compile(".*\\.dlt"), new ByteArrayDeserializer());
    return new ErrorHandlingDeserializer<>(
        new DelegatingByTopicDeserializer(delegates, jsonByTopic()));
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

  private static JacksonJsonDeserializer<Object> jsonByTopic() {
    var mapper = EventJson.mapper();
    return new JacksonJsonDeserializer<>(Object.class, mapper, false)
        .typeResolver(
            (topic, data, headers) -> mapper.getTypeFactory().constructType(typeOf(topic)));
  }
}
