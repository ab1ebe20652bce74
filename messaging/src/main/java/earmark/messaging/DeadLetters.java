package earmark.messaging;

import earmark.contracts.Complete;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.EventJson;
import earmark.contracts.IncompleteEvent;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Progress;
import earmark.contracts.ShowRef;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.KafkaHeaders;
import tools.jackson.core.JacksonException;

/**
 * Reports to the operator every event that a service gave up on. The event itself stays where it
 * is.
 */
class DeadLetters {

  private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

  private static final String REMEDY =
      "Fix the cause, then press Retry on the desk or run ./earmark replay.";

  private final MessagingSettings settings;
  private final ProgressReporter progress;
  private final Clock clock;

  DeadLetters(MessagingSettings settings, ProgressReporter progress, Clock clock) {
    this.settings = settings;
    this.progress = progress;
    this.clock = clock;
  }

  /** Handles a record of a dead-letter topic; called by the retry machinery by this name. */
  public void report(ConsumerRecord<String, byte[]> dead) {
    var failure = new Progress.Failure(Progress.Service.of(settings.group()), cause(dead), REMEDY);
    log.error("Gave up on {} of {}: {}", dead.key(), dead.topic(), failure.cause());
    progress.report(failed(dead, failure));
  }

  private Progress failed(ConsumerRecord<String, byte[]> dead, Progress.Failure failure) {
    try {
      if (dead.value() != null) {
        Class<?> type = EventSerialization.typeOf(dead.topic());
        var event = Complete.require(EventJson.mapper().readValue(dead.value(), type));
        Optional<Instant> since = EventHeaders.since(dead);
        if (event instanceof EpisodeTranscribed transcribed) {
          return Progress.failed(transcribed.episode(), failure, clock.instant())
              .since(since.orElse(transcribed.transcribedAt()));
        }
        if (event instanceof NotesAssembled assembled) {
          return Progress.failed(assembled.episode(), failure, clock.instant())
              .since(since.orElse(assembled.transcribedAt()));
        }
      }
    } catch (JacksonException | IncompleteEvent e) {
      log.debug("The dead letter {} cannot be read: {}", dead.key(), e.getMessage());
    }
    return ofUnknown(dead, failure);
  }

  private Progress ofUnknown(ConsumerRecord<String, byte[]> dead, Progress.Failure failure) {
    return new Progress(
        String.valueOf(dead.key()),
        new ShowRef("", "", "Unknown show"),
        "An event of %s (offset %d)".formatted(dead.topic(), dead.offset()),
        "",
        null,
        Progress.Stage.FAILED,
        1,
        "stopped",
        failure,
        clock.instant(),
        EventHeaders.since(dead).orElseGet(() -> sentAt(dead)),
        null);
  }

  /** When the event was first written: an event that cannot be read gives no other version. */
  private static Instant sentAt(ConsumerRecord<?, ?> dead) {
    Header original = dead.headers().lastHeader(KafkaHeaders.ORIGINAL_TIMESTAMP);
    return Instant.ofEpochMilli(
        original == null ? dead.timestamp() : ByteBuffer.wrap(original.value()).getLong());
  }

  private static String cause(ConsumerRecord<?, ?> dead) {
    String message = EventHeaders.text(dead, KafkaHeaders.EXCEPTION_MESSAGE);
    return message == null ? "The cause was not recorded" : message;
  }
}
