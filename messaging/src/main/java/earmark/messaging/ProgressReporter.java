package earmark.messaging;

import earmark.contracts.Progress;
import earmark.contracts.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Reports to the operator how far an episode is. Progress is news, not the record: what cannot be
 * sent is logged, and the work goes on.
 */
public class ProgressReporter {

  private static final Logger log = LoggerFactory.getLogger(ProgressReporter.class);

  private final KafkaTemplate<String, Object> kafka;

  ProgressReporter(KafkaTemplate<String, Object> kafka) {
    this.kafka = kafka;
  }

  /** Sends {@code progress} in the order of the calls; never throws. */
  public void report(Progress progress) {
    try {
      // The template logs what the broker refuses.
      var _ = kafka.send(Topics.PROGRESS, progress.episodeId(), progress);
    } catch (RuntimeException e) {
      log.warn("Progress of {} was not sent: {}", progress.episodeId(), e.getMessage());
    }
  }
}
