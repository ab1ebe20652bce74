package earmark.ingest.intake;

import earmark.contracts.EpisodeTranscribed;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The episodes that have a transcript, and those that were taken down. */
public final class KnownEpisodes {

  private final Map<String, KnownEpisode> byId = new ConcurrentHashMap<>();
  private final Set<String> removed = ConcurrentHashMap.newKeySet();

  /** The greatest version seen of each, takedowns among them. */
  private final Map<String, Instant> versions = new ConcurrentHashMap<>();

  private final OwnWrites<Optional<Instant>> own = new OwnWrites<>(System::nanoTime);
  private final Paths paths;

  KnownEpisodes(Paths paths) {
    this.paths = paths;
  }

  /** An event that the log gave. */
  public void fromLog(KnownEpisode known) {
    String id = known.episode().id();
    paths.remember(id, known.episode().path());
    note(id, known.transcribedAt());
    if (own.isNewest(id, Optional.of(known.transcribedAt()))) {
      put(known);
    }
  }

  /**
   * A tombstone that the log gave.
   *
   * @param path null where the tombstone does not say
   * @param version null where the tombstone does not say
   */
  public void removedInLog(String id, @Nullable String path, @Nullable Instant version) {
    if (path != null) {
      paths.remember(id, path);
    }
    if (version != null) {
      note(id, version);
    }
    if (own.isNewest(id, Optional.empty())) {
      take(id);
    }
  }

  /** Knows {@code event} as soon as {@code publish} has put it into the log. */
  void add(EpisodeTranscribed event, Runnable publish) {
    own.write(
        event.episode().id(),
        Optional.of(event.transcribedAt()),
        () -> {
          publish.run();
          note(event.episode().id(), event.transcribedAt());
          put(
              new KnownEpisode(
                  event.transcribedAt(),
                  event.episode(),
                  event.hosts(),
                  event.transcript().sha256(),
                  event.transcript().sourceUrl(),
                  null));
        });
  }

  /** Knows that an episode was taken down as soon as {@code publish} has put that into the log. */
  void remove(String id, Instant version, Runnable publish) {
    own.write(
        id,
        Optional.empty(),
        () -> {
          publish.run();
          note(id, version);
          take(id);
        });
  }

  /** The greatest version of any event of the episode; empty if none is known. */
  Optional<Instant> version(String id) {
    return Optional.ofNullable(versions.get(id));
  }

  public Optional<KnownEpisode> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether it was taken down, and not sent again since. */
  public boolean isRemoved(String id) {
    return removed.contains(id);
  }

  /** The episode of this show and title, case ignored; the latest if there are several. */
  Optional<KnownEpisode> byTitle(String showId, String title) {
    return byId.values().stream()
        .filter(known -> known.episode().show().id().equals(showId))
        .filter(known -> known.episode().title().equalsIgnoreCase(title))
        .max((a, b) -> a.transcribedAt().compareTo(b.transcribedAt()));
  }

  private void note(String id, Instant version) {
    versions.merge(id, version, (a, b) -> a.isAfter(b) ? a : b);
  }

  private void put(KnownEpisode known) {
    removed.remove(known.episode().id());
    byId.merge(
        known.episode().id(),
        known,
        // The echo of an own write may come first, and only it knows the place in the log.
        (old, next) ->
            next.at() == null && old.transcribedAt().equals(next.transcribedAt()) ? old : next);
  }

  private void take(String id) {
    byId.remove(id);
    removed.add(id);
  }
}
