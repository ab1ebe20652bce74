package earmark.publish.site;

import earmark.publish.render.EpisodeCard;
import earmark.publish.render.ShowCard;
import earmark.publish.render.ShowRecord;
import earmark.publish.site.PublicationClaim.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The index without Redis: what {@link SiteIndex} says, as plainly as it can be written. */
final class InMemorySiteIndex implements SiteIndex {

  private static final Comparator<EpisodeCard> OLDEST_FIRST =
      Comparator.comparingLong(EpisodeCard::day).thenComparing(EpisodeCard::id);

  private final Map<String, Held> claims = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();
  private final Map<String, EpisodeCard> entries = new HashMap<>();
  private final Map<String, EpisodeCard> gone = new HashMap<>();
  private final Map<String, ShowRecord> shows = new HashMap<>();
  private final Map<String, ShowRecord> presented = new HashMap<>();
  private long revision = 1_000;

  private record Held(
      boolean notes, EventVersion version, Instant assembled, String digest, long revision) {

    PublicationClaim as(Decision decision) {
      return new PublicationClaim(decision, revision, assembled);
    }

    /** Whether exactly this version was taken down. */
    boolean removed(EventVersion other) {
      return !notes && version.given() != null && version.given().equals(other.given());
    }

    Held at(EventVersion later, Instant first) {
      return new Held(notes, version.orLater(later), first, digest, revision);
    }
  }

  @Override
  public synchronized PublicationClaim claim(
      String episode, String path, EventVersion version, Instant assembledAt, String digest) {
    Held held = claims.get(episode);
    boolean same = held != null && held.notes() && held.digest().equals(digest);
    if (held != null && !same && (held.removed(version) || version.isBefore(held.version()))) {
      return held.as(Decision.SUPERSEDED);
    }
    if (isTaken(path, episode)) {
      return new PublicationClaim(
          Decision.PATH_TAKEN, held == null ? 0 : held.revision(), assembledAt);
    }
    paths.put(path, episode);
    return hold(
        episode,
        held != null && same
            ? held.at(version, earliest(assembledAt, held.assembled()))
            : new Held(true, version, assembledAt, digest, ++revision));
  }

  @Override
  public synchronized PublicationClaim claimRemoval(
      String episode, String path, EventVersion version) {
    Held held = claims.get(episode);
    if (held != null && held.notes() && version.isBefore(held.version())) {
      return held.as(Decision.SUPERSEDED);
    }
    EventVersion at =
        held != null && version.given() == null
            ? new EventVersion(held.version().given(), version.order())
            : version;
    Held gone =
        held != null && !held.notes()
            ? held.at(at, Instant.EPOCH)
            : new Held(false, at, Instant.EPOCH, "", ++revision);
    hold(episode, gone);
    return gone.as(isTaken(path, episode) ? Decision.PATH_TAKEN : Decision.GRANTED);
  }

  private boolean isTaken(String path, String episode) {
    Held owner = claims.get(paths.getOrDefault(path, episode));
    return !episode.equals(paths.getOrDefault(path, episode)) && owner != null && owner.notes();
  }

  private PublicationClaim hold(String episode, Held held) {
    claims.put(episode, held);
    return held.as(Decision.GRANTED);
  }

  private boolean holds(String episode, long claimed) {
    Held held = claims.get(episode);
    return held != null && held.revision() == claimed;
  }

  @Override
  public synchronized int enter(EpisodeCard entry, ShowRecord show, long claimed) {
    if (!holds(entry.id(), claimed)) {
      return -1;
    }
    int before = ids(show.id()).indexOf(entry.id());
    EpisodeCard known = entries.put(entry.id(), entry);
    shows.putIfAbsent(show.id(), show);
    gone.remove(entry.id());
    revision++;
    int after = ids(show.id()).indexOf(entry.id());
    return entry.equals(known) ? 0 : before < 0 ? after : Math.min(before, after);
  }

  @Override
  public synchronized @Nullable EpisodeCard leave(String episode, long claimed) {
    if (!holds(episode, claimed)) {
      return null;
    }
    EpisodeCard entry = entries.remove(episode);
    if (entry != null) {
      gone.put(episode, entry);
      revision++;
    }
    return gone.get(episode);
  }

  @Override
  public synchronized boolean put(ShowRecord show) {
    if (show.equals(shows.get(show.id())) && show.equals(presented.get(show.id()))) {
      return false;
    }
    presented.remove(show.id());
    shows.put(show.id(), show);
    revision++;
    return true;
  }

  @Override
  public synchronized void presented(ShowRecord show) {
    if (show.equals(shows.get(show.id()))) {
      presented.put(show.id(), show);
    }
  }

  @Override
  public synchronized ShowList showList(String show, int from, int count) {
    List<EpisodeCard> all = of(show);
    return new ShowList(
        revision, shows.get(show), all.size(), all.stream().skip(from).limit(count).toList());
  }

  @Override
  public synchronized HomeList homeList(int newest) {
    return new HomeList(
        revision,
        entries.values().stream().sorted(OLDEST_FIRST.reversed()).limit(newest).toList(),
        shows.values().stream()
            .map(show -> new ShowCard(show, of(show.id()).size(), latest(of(show.id()))))
            .toList());
  }

  private List<EpisodeCard> of(String show) {
    return entries.values().stream()
        .filter(entry -> entry.show().id().equals(show))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  private List<String> ids(String show) {
    return of(show).stream().map(EpisodeCard::id).toList();
  }

  private static @Nullable LocalDate latest(List<EpisodeCard> oldestFirst) {
    return oldestFirst.isEmpty() ? null : oldestFirst.getLast().date();
  }

  private static Instant earliest(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
