package earmark.ingest.messaging;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.EventJson;
import earmark.contracts.Topics;
import earmark.ingest.intake.KnownEpisode;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.ingest.intake.Stored;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/** Reads transcripts where they stand in their topic. */
@Component
class KafkaStored implements Stored {

  private final Records records;

  KafkaStored(Records records) {
    this.records = records;
  }

  @Override
  public Optional<EpisodeTranscribed> event(KnownEpisode known) {
    KnownEpisode.Position at = known.at();
    if (at == null) {
      return Optional.empty();
    }
    try {
      return records
          .at(new TopicPartition(Topics.TRANSCRIPTS, at.partition()), at.offset())
          .filter(record -> record.value() != null)
          .map(record -> EventJson.mapper().readValue(record.value(), EpisodeTranscribed.class));
    } catch (KafkaException e) {
      throw new LedgerUnavailable(String.valueOf(e.getMessage()), e);
    }
  }
}
