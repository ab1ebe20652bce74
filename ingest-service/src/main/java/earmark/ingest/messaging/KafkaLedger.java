package earmark.ingest.messaging;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.Progress;
import earmark.contracts.Show;
import earmark.contracts.Topics;
import earmark.contracts.Transcript;
import earmark.ingest.intake.Ledger;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.messaging.EventPublisher;
import earmark.messaging.ProgressReporter;
import earmark.messaging.PublishingFailed;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.stereotype.Component;

/** Writes intake's decisions to their topics. */
@Component
class KafkaLedger implements Ledger {

  /** Carries {@link Transcript#sha256}, which is far inside the event. */
  static final String SHA_HEADER = "transcript-sha256";

  /** Carries {@link Transcript#sourceUrl}, as far inside. */
  static final String SOURCE_HEADER = "transcript-source";

  private final EventPublisher events;
  private final ProgressReporter news;

  KafkaLedger(EventPublisher events, ProgressReporter news) {
    this.events = events;
    this.news = news;
  }

  @Override
  public void show(Show show) {
    publish(Topics.SHOWS, show.id(), show, Map.of());
  }

  @Override
  public void feed(FeedState state) {
    publish(Topics.FEEDS, state.showId(), state, Map.of());
  }

  @Override
  public void follow(Follow follow) {
    publish(Topics.FOLLOWS, follow.showId(), follow, Map.of());
  }

  @Override
  public void begun(Progress progress) {
    publish(Topics.PROGRESS, progress.episodeId(), progress, Map.of());
  }

  @Override
  public void transcribed(EpisodeTranscribed event) {
    publish(Topics.TRANSCRIPTS, event.episode().id(), event, headers(event.transcript()));
  }

  private static Map<String, String> headers(Transcript transcript) {
    return transcript.sourceUrl() == null
        ? Map.of(SHA_HEADER, transcript.sha256())
        : Map.of(SHA_HEADER, transcript.sha256(), SOURCE_HEADER, transcript.sourceUrl());
  }

  @Override
  public void removed(String episodeId, String path, Instant at) {
    publish(
        Topics.TRANSCRIPTS,
        episodeId,
        null,
        Map.of(Topics.PATH_HEADER, path, Topics.SINCE_HEADER, at.toString()));
  }

  @Override
  public void progress(Progress progress) {
    news.report(progress);
  }

  private void publish(
      String topic, String key, @Nullable Object event, Map<String, String> headers) {
    try {
      events.publish(topic, key, event, headers);
    } catch (PublishingFailed | KafkaException e) {
      throw new LedgerUnavailable(String.valueOf(e.getMessage()), e);
    }
  }
}
