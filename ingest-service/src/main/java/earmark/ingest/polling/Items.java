package earmark.ingest.polling;

import earmark.contracts.Chapter;
import earmark.contracts.Follow.Backlog;
import earmark.contracts.Ids;
import earmark.contracts.Show;
import earmark.feeds.FeedItem;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.EpisodeFacts;
import java.time.LocalDate;
import java.util.List;

/** Which items of a feed are wanted, and what they say. */
final class Items {

  private Items() {}

  /**
   * Those that the backlog asks for, and all that are known or newer than any known one. The oldest
   * comes first: were the service stopped in between, the others would still count as newer.
   *
   * @param items newest first
   */
  static List<FeedItem> wanted(
      Show show, Backlog backlog, List<FeedItem> items, Catalogue catalogue) {
    int count = fromBacklog(backlog, items);
    for (int i = count; i < items.size(); i++) {
      if (catalogue.paths().of(idOf(show, items.get(i))).isPresent()) {
        count = i + 1;
      }
    }
    return items.subList(0, count).reversed();
  }

  private static int fromBacklog(Backlog backlog, List<FeedItem> items) {
    if (backlog.since() == null) {
      return backlog.newest() == null ? items.size() : Math.min(backlog.newest(), items.size());
    }
    int count = backlog.newest() == null ? 0 : Math.min(backlog.newest(), items.size());
    while (count < items.size() && !isBefore(items.get(count), backlog.since())) {
      count++;
    }
    return count;
  }

  /** Those without a date come last, and nobody knows how old they are. */
  private static boolean isBefore(FeedItem item, LocalDate day) {
    return item.publishedAt() == null || item.publishedAt().toLocalDate().isBefore(day);
  }

  static String idOf(Show show, FeedItem item) {
    return Ids.episode(show.id(), item.guid());
  }

  static EpisodeFacts facts(FeedItem item, List<Chapter> chapters) {
    return new EpisodeFacts(
        item.guid(),
        item.title(),
        item.publishedAt() == null ? null : item.publishedAt().toLocalDate(),
        item.media(),
        item.about(),
        item.people(),
        item.moments().withChapters(chapters));
  }
}
