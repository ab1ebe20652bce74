package earmark.messaging;

/** An event is larger than Kafka takes: no retry helps. */
public class EventTooLarge extends PublishingFailed {

  EventTooLarge(String topic, String key, Throwable cause) {
    super(
        ("The event %s of topic %s is larger than Kafka takes; nothing was written. Split the"
                + " episode, or make its transcript smaller. %s")
            .formatted(key, topic, cause.getMessage()),
        cause);
  }
}
