package earmark.publish.site;

import earmark.publish.render.EpisodeCard;
import earmark.publish.render.ShowCard;
import earmark.publish.render.ShowRecord;
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
  private final Map<String, EpisodeCard> entries = new HashMap<>();
  private final Map<String, EpisodeCard> gone = new HashMap<>();
  private final Map<String, ShowRecord> shows = new HashMap<>();
  private final Map<String, ShowRecord> presented = new HashMap<>();
  private long revision = 1_000;

  private record Held(
      boolean notes, Instant transcribed, Instant assembled, String digest, long revision) {

    PublicationClaim asClaim(boolean granted) {
      return new PublicationClaim(granted, revision, assembled);
    }
  }

  @Override
  public synchronized PublicationClaim claim(
      String episode, Instant transcribedAt, Instant assembledAt, String digest) {
    Held held = claims.get(episode);
    if (held != null && !held.notes() && !assembledAt.isAfter(held.assembled())) {
      return held.asClaim(false);
    }
    if (held != null && held.notes() && held.digest().equals(digest)) {
      return hold(
          episode,
          new Held(
              true,
              latest(transcribedAt, held.transcribed()),
              earliest(assembledAt, held.assembled()),
              digest,
              held.revision()));
    }
    if (held != null && held.notes() && isLater(held, transcribedAt, assembledAt)) {
      return held.asClaim(false);
    }
    return hold(episode, new Held(true, transcribedAt, assembledAt, digest, ++revision));
  }

  private static boolean isLater(Held held, Instant transcribedAt, Instant assembledAt) {
    int order = held.transcribed().compareTo(transcribedAt);
    return order > 0 || (order == 0 && held.assembled().isAfter(assembledAt));
  }

  @Override
  public synchronized PublicationClaim claimRemoval(String episode, Instant at) {
    Held held = claims.get(episode);
    if (held != null && !held.notes()) {
      return held.asClaim(true);
    }
    if (held != null && at.isBefore(held.assembled())) {
      return held.asClaim(false);
    }
    return hold(episode, new Held(false, Instant.EPOCH, at, "", ++revision));
  }

  private PublicationClaim hold(String episode, Held held) {
    claims.put(episode, held);
    return held.asClaim(true);
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

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earliest(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
