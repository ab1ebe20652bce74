package earmark.publish.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import earmark.contracts.Episode;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.contracts.Show;
import earmark.contracts.ShowRef;
import earmark.contracts.SitePaths;
import earmark.contracts.Topics;
import earmark.messaging.EventHeaders;
import earmark.messaging.ProgressReporter;
import earmark.messaging.Unhandleable;
import earmark.publish.render.EpisodeCard;
import earmark.publish.site.EventVersion;
import earmark.publish.site.SitePublisher;
import earmark.publish.site.StoreUnavailable;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

/** Brings the events of {@code notes}, {@code model-notes} and {@code shows} onto the site. */
@Component
class SiteListener implements ConsumerSeekAware {

  private static final Logger log = LoggerFactory.getLogger(SiteListener.class);

  private final SitePublisher site;
  private final SiteRebuild rebuilding;
  private final StoreRetry patience;
  private final ProgressReporter progress;
  private final Clock clock;

  SiteListener(
      SitePublisher site,
      SiteRebuild rebuilding,
      StoreRetry patience,
      ProgressReporter progress,
      Clock clock) {
    this.site = site;
    this.rebuilding = rebuilding;
    this.patience = patience;
    this.progress = progress;
    this.clock = clock;
  }

  @KafkaListener(topics = Topics.NOTES, groupId = "publish")
  void notes(ConsumerRecord<String, NotesAssembled> event, Consumer<?, ?> consumer) {
    handle(
        event,
        consumer,
        () ->
            event.value() == null
                ? takeDown(event)
                : publish(event.value(), event, EventOrigin.offset(event)));
  }

  /** A tombstone there only frees space: the one in {@code notes} takes the page down. */
  @KafkaListener(topics = Topics.MODEL_NOTES, groupId = "publish")
  void modelNotes(ConsumerRecord<String, NotesAssembled> event, Consumer<?, ?> consumer) {
    long order = EventVersion.orderOfModel(EventOrigin.offset(event));
    handle(
        event, consumer, () -> event.value() == null ? null : publish(event.value(), event, order));
  }

  @KafkaListener(topics = Topics.SHOWS, groupId = "publish")
  void shows(ConsumerRecord<String, Show> event, Consumer<?, ?> consumer) {
    handle(
        event,
        consumer,
        () -> {
          if (event.value() != null) {
            site.present(event.value());
          }
          return null;
        });
  }

  private void handle(
      ConsumerRecord<String, ?> event, Consumer<?, ?> consumer, Supplier<@Nullable Progress> work) {
    var partition = new TopicPartition(event.topic(), event.partition());
    OptionalLong missing = patience.with(() -> rebuilding.missingFrom(partition, event.offset()));
    if (missing.isPresent()) {
      // This event comes again in its turn.
      consumer.seek(partition, missing.getAsLong());
      return;
    }
    patience.with(
        () -> {
          Progress news = work.get();
          if (news != null && !rebuilding.repeats(partition, event.offset())) {
            progress.report(news);
          }
          if (rebuilding.handled(partition, event.offset() + 1)
              && consumer.currentLag(partition).orElse(-1) == 0) {
            rebuilding.caughtUp(partition);
          }
          return partition;
        });
  }

  private @Nullable Progress publish(NotesAssembled notes, ConsumerRecord<?, ?> event, long order) {
    Episode episode = notes.episode();
    requireEpisodePath(episode.path(), episode.show().slug());
    return switch (site.publish(notes, order)) {
      case GRANTED ->
          Progress.of(episode, Stage.PUBLISHED, 1, "published", clock.instant())
              .since(EventHeaders.since(event).orElse(notes.transcribedAt()))
              .with(notes.notes().quality());
      case SUPERSEDED -> {
        log.info(
            "{} has a later event or better notes: those of version {} ({} {}) are not published",
            episode.path(),
            notes.transcribedAt(),
            event.topic(),
            event.offset());
        yield null;
      }
      case PATH_TAKEN ->
          throw new Unhandleable(
              "Another episode is published at %s. Take one of the two down, or upload this one again with another title or date."
                  .formatted(episode.path()));
    };
  }

  private static void requireEpisodePath(String path, String show) {
    if (!SitePaths.isEpisode(path, show)) {
      throw new Unhandleable(
          "%s is no path of an episode of /%s. Upload the episode again.".formatted(path, show));
    }
  }

  private @Nullable Progress takeDown(ConsumerRecord<String, NotesAssembled> event) {
    Header header = event.headers().lastHeader(Topics.PATH_HEADER);
    if (header == null) {
      throw new Unhandleable(
          "A takedown must name the page's path in its header %s; send it again with it."
              .formatted(Topics.PATH_HEADER));
    }
    String path = new String(header.value(), UTF_8);
    if (!SitePaths.isEpisode(path)) {
      throw new Unhandleable("%s is no path of an episode. Take it down again.".formatted(path));
    }
    Instant since = EventHeaders.since(event).orElse(null);
    var version = new EventVersion(since, EventOrigin.offset(event));
    SitePublisher.Removal removal = site.takeDown(event.key(), path, version);
    return removal.done()
        ? removed(event.key(), path, removal.entry())
            .since(since == null ? EventOrigin.sentAt(event) : since)
        : null;
  }

  private Progress removed(String episode, String path, @Nullable EpisodeCard entry) {
    return new Progress(
        episode,
        entry == null ? new ShowRef("", "", "Unknown show") : entry.show(),
        entry == null ? path : entry.title(),
        path,
        entry == null ? null : entry.date(),
        Stage.REMOVED,
        Stage.REMOVED.at(1),
        "taken down",
        null,
        clock.instant(),
        null,
        null);
  }

  /** Nothing new to read: what was begun may be complete, or a rebuild may be due. */
  @EventListener
  void idle(ListenerContainerIdleEvent event) {
    Consumer<?, ?> consumer = event.getConsumer();
    try {
      for (TopicPartition partition : consumer.assignment()) {
        long position = consumer.position(partition);
        OptionalLong missing = rebuilding.missingFrom(partition, position);
        if (missing.isPresent()) {
          consumer.seek(partition, missing.getAsLong());
        } else if (consumer.currentLag(partition).orElse(-1) == 0
            // What could not be handled is elsewhere by now: on a retry topic, or a dead letter.
            && rebuilding.handled(partition, position)) {
          rebuilding.caughtUp(partition);
        }
      }
    } catch (StoreUnavailable e) {
      log.debug("Not now: {}", e.getMessage());
    }
  }

  @Override
  public void onPartitionsRevoked(@Nullable Collection<TopicPartition> partitions) {
    if (partitions != null) {
      rebuilding.lost(partitions);
    }
  }
}
