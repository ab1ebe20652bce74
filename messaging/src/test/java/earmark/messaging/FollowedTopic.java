package earmark.messaging;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.KafkaHeaders;

/** The records of one key in a topic, as they are and as they come. */
record FollowedTopic(TopicView view, List<ConsumerRecord<String, byte[]>> records)
    implements AutoCloseable {

  static FollowedTopic of(TopicViews views, String topic, String key) {
    List<ConsumerRecord<String, byte[]>> seen = new CopyOnWriteArrayList<>();
    TopicView view =
        views.of(
            topic,
            record -> {
              if (key.equals(record.key())) {
                seen.add(record);
              }
            });
    view.start();
    return new FollowedTopic(view, seen);
  }

  /** Why the latest of them failed. */
  String cause() {
    var header = records.getLast().headers().lastHeader(KafkaHeaders.EXCEPTION_MESSAGE);
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    view.stop();
  }
}
