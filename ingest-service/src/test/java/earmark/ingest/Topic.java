package earmark.ingest;

import earmark.messaging.TopicView;
import earmark.messaging.TopicViews;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The records of one topic, as they are and as they come. */
final class Topic implements AutoCloseable {

  private final List<ConsumerRecord<String, byte[]>> seen = new CopyOnWriteArrayList<>();
  private final TopicView view;

  Topic(TopicViews views, String name) {
    view = views.of(name, seen::add);
    view.start();
  }

  List<ConsumerRecord<String, byte[]>> of(String key) {
    return seen.stream().filter(record -> key.equals(record.key())).toList();
  }

  @Override
  public void close() {
    view.stop();
  }
}
