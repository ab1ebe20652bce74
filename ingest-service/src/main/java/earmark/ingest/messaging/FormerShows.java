package earmark.ingest.messaging;

import earmark.contracts.Complete;
import earmark.contracts.EventJson;
import earmark.contracts.FormerShow;
import earmark.contracts.Show;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.FeedRecords;
import earmark.ingest.intake.LedgerUnavailable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves feeds out of the events of {@code shows}, in which they stood in former versions. */
final class FormerShows {

  private static final Logger log = LoggerFactory.getLogger(FormerShows.class);

  private final Catalogue catalogue;
  private final Set<String> ids = ConcurrentHashMap.newKeySet();

  FormerShows(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Reads the value of an event of {@code shows}, of any version; null for a tombstone. */
  @Nullable Show read(String id, byte @Nullable [] event) {
    ids.remove(id);
    if (event == null) {
      return null;
    }
    Show show = Complete.require(EventJson.mapper().readValue(event, Show.class));
    FormerShow former = EventJson.mapper().readValue(event, FormerShow.class);
    if (former.feed() == null) {
      return show;
    }
    ids.add(id);
    catalogue.feeds().begin(former);
    return show.withFeedUrl(former.feed().url());
  }

  /**
   * Writes every show whose last event is of a former version as the events of today. The show
   * comes last, so that what a crash interrupts is done again on the next start.
   */
  void separate(FeedRecords records) {
    for (String id : Set.copyOf(ids)) {
      try {
        catalogue.shows().byId(id).ifPresent(records::separate);
      } catch (LedgerUnavailable e) {
        log.warn(
            "The feed of {} was not moved; the next start tries again: {}", id, e.getMessage());
      }
    }
  }
}
