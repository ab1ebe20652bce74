package earmark.ingest.messaging;

import earmark.contracts.Complete;
import earmark.contracts.EventJson;
import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.Progress;
import earmark.contracts.Topics;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.EpisodeReader;
import earmark.ingest.intake.FeedRecords;
import earmark.ingest.intake.KnownEpisode;
import earmark.messaging.EventHeaders;
import earmark.messaging.TopicView;
import earmark.messaging.TopicViews;
import earmark.messaging.UnusableRecord;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Rebuilds the catalogue from the topics on every start, and keeps it up to date. */
@Component
public class CatalogueViews implements SmartLifecycle {

  private static final Duration A_WHILE = Duration.ofSeconds(5);

  private final Catalogue catalogue;
  private final FeedRecords records;
  private final FormerShows former;
  private final List<TopicView> views;

  CatalogueViews(Catalogue catalogue, FeedRecords records, TopicViews views) {
    this.catalogue = catalogue;
    this.records = records;
    this.former = new FormerShows(catalogue);
    this.views =
        List.of(
            views.of(Topics.SHOWS, this::show),
            views.of(Topics.FEEDS, this::feed),
            views.of(Topics.FOLLOWS, this::follow),
            views.of(Topics.TRANSCRIPTS, this::transcript),
            views.of(Topics.PROGRESS, this::progress));
  }

  /** Whether all is known that was known before the last stop. */
  public boolean caughtUp() {
    return views.stream().allMatch(TopicView::caughtUp);
  }

  /** Whether a thread that reads a topic has died, so that what is known grows old. */
  public boolean isBroken() {
    return views.stream().anyMatch(TopicView::isBroken);
  }

  /** The records that cannot be used, and that no later record has replaced. */
  public List<UnusableRecord> unusable() {
    return views.stream().flatMap(view -> view.unusable().all().stream()).toList();
  }

  /** How many records were passed over since the start. */
  public long unusableCount() {
    return views.stream().mapToLong(view -> view.unusable().count()).sum();
  }

  /** Waits until {@link #caughtUp}, then writes the events of former versions as those of today. */
  public void await() throws InterruptedException {
    for (TopicView view : views) {
      while (!view.await(A_WHILE)) {
        // The broker may come later.
      }
    }
    former.separate(records);
  }

  @Override
  public void start() {
    views.forEach(TopicView::start);
  }

  @Override
  public void stop() {
    views.forEach(TopicView::stop);
  }

  @Override
  public boolean isRunning() {
    return views.stream().anyMatch(TopicView::isRunning);
  }

  private void show(ConsumerRecord<String, byte[]> event) {
    catalogue.shows().fromLog(event.key(), former.read(event.key(), event.value()));
  }

  private void feed(ConsumerRecord<String, byte[]> event) {
    catalogue.feeds().stateFromLog(event.key(), read(event.value(), FeedState.class));
  }

  private void follow(ConsumerRecord<String, byte[]> event) {
    catalogue.feeds().followFromLog(event.key(), read(event.value(), Follow.class));
  }

  private void progress(ConsumerRecord<String, byte[]> event) {
    catalogue.progress().fromLog(event.key(), read(event.value(), Progress.class));
  }

  private void transcript(ConsumerRecord<String, byte[]> event) {
    if (event.value() == null) {
      catalogue
          .episodes()
          .removedInLog(
              event.key(),
              EventHeaders.text(event, Topics.PATH_HEADER),
              EventHeaders.since(event).orElse(null));
      return;
    }
    String sha = Objects.requireNonNullElse(EventHeaders.text(event, KafkaLedger.SHA_HEADER), "");
    var position = new KnownEpisode.Position(event.partition(), event.offset());
    String source = EventHeaders.text(event, KafkaLedger.SOURCE_HEADER);
    catalogue.episodes().fromLog(EpisodeReader.read(event.value(), sha, source, position));
  }

  private static <T> @Nullable T read(byte @Nullable [] json, Class<T> type) {
    return json == null ? null : Complete.require(EventJson.mapper().readValue(json, type));
  }
}
