package earmark.ingest.polling;

import earmark.contracts.Chapter;
import earmark.contracts.Ids;
import earmark.contracts.Show;
import earmark.ingest.feed.FeedItem;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.EpisodeFacts;
import java.util.List;

/** Which items of a feed are wanted, and what they say. */
final class Items {

  /** How many are taken of a feed that is new. */
  private static final int AT_FIRST = 10;

  private Items() {}

  /**
   * The newest ten of a feed of which nothing is known; else all that are known or newer than any
   * known one. The oldest comes first: were the service stopped in between, the others would still
   * count as newer.
   *
   * @param items newest first
   */
  static List<FeedItem> wanted(Show show, List<FeedItem> items, Catalogue catalogue) {
    int oldestKnown = -1;
    for (int i = 0; i < items.size(); i++) {
      if (catalogue.paths().of(idOf(show, items.get(i))).isPresent()) {
        oldestKnown = i;
      }
    }
    int count = oldestKnown < 0 ? AT_FIRST : oldestKnown + 1;
    return items.subList(0, Math.min(count, items.size())).reversed();
  }

  static String idOf(Show show, FeedItem item) {
    return Ids.episode(show.id(), item.guid());
  }

  static EpisodeFacts facts(FeedItem item, List<Chapter> chapters) {
    return new EpisodeFacts(
        item.guid(),
        item.title(),
        item.publishedAt() == null ? null : item.publishedAt().toLocalDate(),
        item.durationSeconds(),
        item.audioUrl(),
        item.audioType(),
        null,
        item.link(),
        item.description(),
        item.artworkUrl(),
        null,
        item.people(),
        chapters,
        item.soundbites());
  }
}
