package earmark.ingest.intake;

import earmark.contracts.Show;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The shows, as the log has them and as this service has just written them. */
public final class KnownShows {

  private final Latest<Show> latest = new Latest<>();

  /** What the log says; null where a show was removed. */
  public void fromLog(String id, @Nullable Show show) {
    latest.fromLog(id, show);
  }

  /** Knows {@code show} as soon as {@code publish} has put it into the log. */
  void add(Show show, Runnable publish) {
    latest.add(show.id(), show, publish);
  }

  public Optional<Show> byId(String id) {
    return latest.byKey(id);
  }

  /** The show whose feed is at exactly this address. */
  public Optional<Show> byFeed(String url) {
    return first(show -> url.equals(show.feedUrl()));
  }

  /** The show of this title, case and outer white space ignored. */
  public Optional<Show> byTitle(String title) {
    return first(show -> show.title().strip().equalsIgnoreCase(title.strip()));
  }

  /** All of them, by title. */
  public List<Show> all() {
    return latest.all().stream()
        .sorted(
            Comparator.comparing(Show::title, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Show::id))
        .toList();
  }

  boolean hasSlug(String slug) {
    return first(show -> show.slug().equals(slug)).isPresent();
  }

  private Optional<Show> first(Predicate<Show> wanted) {
    return all().stream().filter(wanted).findFirst();
  }
}
