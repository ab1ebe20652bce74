package earmark.messaging;

/** The broker did not acknowledge an event; it may or may not have been written. */
public class PublishingFailed extends RuntimeException {

  PublishingFailed(String message, Throwable cause) {
    super(message, cause);
  }

  PublishingFailed(String topic, String key, Throwable cause) {
    super(
        "Kafka did not take the event %s of topic %s: %s".formatted(key, topic, cause.getMessage()),
        cause);
  }
}
