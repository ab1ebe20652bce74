package earmark.messaging;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service listens to.
 *
 * @param group its consumer group, which is the service's name; may be empty where nothing is
 *     listened to
 * @param listens the topics it listens to
 * @param deadline how long the handling of one event may take; less than max.poll.interval.ms
 * @param grace how long a stop of the service waits for the event in hand
 */
@ConfigurationProperties("earmark.messaging")
record MessagingSettings(
    @DefaultValue("") String group,
    @DefaultValue List<String> listens,
    @DefaultValue("12m") Duration deadline,
    @DefaultValue("3s") Duration grace) {

  /** The share of the poll interval that leaves time for what follows an interrupt. */
  private static final double SHARE = 0.85;

  /**
   * Checks the deadline.
   *
   * @param pollInterval after which Kafka gives the partitions to another instance
   * @throws IllegalStateException if the deadline is too close to it
   */
  void requireWithin(Duration pollInterval) {
    if (deadline.toMillis() > pollInterval.toMillis() * SHARE) {
      throw new IllegalStateException(
          ("The deadline of work, %d s, is too close to max.poll.interval.ms, %d s. Set"
                  + " EARMARK_WORK_DEADLINE to at most %d s.")
              .formatted(
                  deadline.toSeconds(),
                  pollInterval.toSeconds(),
                  Math.round(pollInterval.toSeconds() * SHARE)));
    }
  }
}
