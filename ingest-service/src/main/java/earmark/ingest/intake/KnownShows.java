package earmark.ingest.intake;

import earmark.contracts.Show;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The shows, as the log has them and as this service has just written them. */
public final class KnownShows {

  private final Map<String, Show> byId = new ConcurrentHashMap<>();
  private final OwnWrites<Optional<Show>> own = new OwnWrites<>(System::nanoTime);

  /** What the log says; null where a show was removed. */
  public void fromLog(String id, @Nullable Show show) {
    if (!own.isNewest(id, Optional.ofNullable(show))) {
      return;
    }
    if (show == null) {
      byId.remove(id);
    } else {
      byId.put(id, show);
    }
  }

  /** Hands {@code show} to {@code ledger}, then knows it. */
  void write(Show show, Consumer<Show> ledger) {
    own.write(
        show.id(),
        Optional.of(show),
        () -> {
          ledger.accept(show);
          byId.put(show.id(), show);
        });
  }

  public Optional<Show> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The show that is followed at exactly this address. */
  public Optional<Show> byFeed(String url) {
    return first(show -> show.feed() != null && show.feed().url().equals(url));
  }

  /** The show of this title, case and outer white space ignored. */
  public Optional<Show> byTitle(String title) {
    return first(show -> show.title().strip().equalsIgnoreCase(title.strip()));
  }

  /** All of them, by title. */
  public List<Show> all() {
    return byId.values().stream()
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
