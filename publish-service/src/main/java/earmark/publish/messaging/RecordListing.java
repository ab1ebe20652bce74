package earmark.publish.messaging;

import earmark.contracts.Complete;
import earmark.contracts.EventJson;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Show;
import earmark.contracts.SitePaths;
import earmark.contracts.Topics;
import earmark.messaging.EventHeaders;
import earmark.publish.site.EventVersion;
import earmark.publish.site.SitePublisher;
import earmark.publish.site.StoreUnavailable;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts what the topics have into the site's index before its turn, so that lists are right from the
 * start of a rebuild. What cannot be used is left to its turn, where it is retried and reported.
 */
final class RecordListing {

  private static final Logger log = LoggerFactory.getLogger(RecordListing.class);

  private final SitePublisher site;
  private final StoreRetry patience;
  private final EpisodePlaces places;
  private final boolean indexing;

  /**
   * @param places gets the place of each episode
   * @param indexing whether to write to the index; false if it has everything
   */
  RecordListing(SitePublisher site, StoreRetry patience, EpisodePlaces places, boolean indexing) {
    this.site = site;
    this.patience = patience;
    this.places = places;
    this.indexing = indexing;
  }

  /**
   * Lists everything that the topics have now.
   *
   * @throws StoreUnavailable if Redis stays unreachable
   */
  void list(RecordReader topics) {
    if (indexing) {
      topics.readAll(Topics.SHOWS, event -> handle(event, () -> show(event)));
    }
    topics.readAll(Topics.NOTES, event -> handle(event, () -> notes(event)));
    topics.readAll(Topics.MODEL_NOTES, event -> handle(event, () -> modelNotes(event)));
  }

  private void handle(ConsumerRecord<String, byte[]> event, Runnable work) {
    try {
      var _ =
          patience.with(
              () -> {
                work.run();
                return event;
              });
    } catch (StoreUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      log.info("{} of {} is left to its turn: {}", event.key(), event.topic(), e.getMessage());
    }
  }

  private void show(ConsumerRecord<String, byte[]> event) {
    if (event.value() != null) {
      site.list(Complete.require(EventJson.mapper().readValue(event.value(), Show.class)));
    }
  }

  private void notes(ConsumerRecord<String, byte[]> event) {
    if (event.value() == null) {
      takeDown(event);
      return;
    }
    list(event, read(event.value()));
  }

  private void modelNotes(ConsumerRecord<String, byte[]> event) {
    if (event.value() != null) {
      list(event, read(event.value()));
    }
  }

  private void list(ConsumerRecord<String, byte[]> event, NotesAssembled notes) {
    if (!SitePaths.isEpisode(notes.episode().path(), notes.episode().show().slug())) {
      return;
    }
    places.put(event, notes, new EventVersion(notes.transcribedAt(), order(event)));
    if (indexing) {
      site.list(notes, order(event));
    }
  }

  /** See {@link EventVersion#order}. */
  static long order(ConsumerRecord<?, ?> event) {
    return event.topic().equals(Topics.MODEL_NOTES)
        ? EventVersion.orderOfModel(event.offset())
        : event.offset();
  }

  private void takeDown(ConsumerRecord<String, byte[]> event) {
    String path = EventHeaders.text(event, Topics.PATH_HEADER);
    if (path == null || !SitePaths.isEpisode(path)) {
      return;
    }
    places.remove(event.key());
    if (indexing) {
      Instant since = EventHeaders.since(event).orElse(null);
      site.unlist(event.key(), path, new EventVersion(since, event.offset()));
    }
  }

  static NotesAssembled read(byte[] value) {
    return Complete.require(EventJson.mapper().readValue(value, NotesAssembled.class));
  }
}
