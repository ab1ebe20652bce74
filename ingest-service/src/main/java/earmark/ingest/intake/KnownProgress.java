package earmark.ingest.intake;

import earmark.contracts.Progress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where every episode stands: of all reports, the one that supersedes the others. */
public final class KnownProgress {

  /** Newest episode first; those without a date come last. */
  private static final Comparator<Progress> NEWEST_FIRST =
      Comparator.comparing(KnownProgress::day)
          .thenComparing(Progress::at)
          .reversed()
          .thenComparing(Progress::episodeId);

  private final Map<String, Progress> byId = new ConcurrentHashMap<>();
  private final OwnWrites<Progress> own = new OwnWrites<>(System::nanoTime);
  private final List<Consumer<Progress>> listeners = new CopyOnWriteArrayList<>();
  private final Paths paths;

  KnownProgress(Paths paths) {
    this.paths = paths;
  }

  /** What the log says; null where it forgot an episode. */
  public void fromLog(String id, @Nullable Progress progress) {
    if (progress == null) {
      byId.remove(id);
    } else {
      paths.remember(id, progress.path());
      if (own.isNewest(id, progress)) {
        take(progress);
      }
    }
  }

  /** Knows {@code report} as soon as {@code publish} has put it into the log. */
  void add(Progress report, Runnable publish) {
    own.write(
        report.episodeId(),
        report,
        () -> {
          publish.run();
          take(report);
        });
  }

  /** Takes a report of any service, unless a known report supersedes it. */
  private synchronized void take(Progress report) {
    Progress before = byId.get(report.episodeId());
    Progress progress = before == null ? report : report.identifiedBy(before);
    if (before == null || (progress.supersedes(before) && !progress.equals(before))) {
      byId.put(progress.episodeId(), progress);
      listeners.forEach(listener -> listener.accept(progress));
    }
  }

  public Optional<Progress> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All of them, the newest episode first. */
  public List<Progress> all() {
    return byId.values().stream().sorted(NEWEST_FIRST).toList();
  }

  /** Calls {@code listener} at every change until the returned action is run. */
  public Runnable onChange(Consumer<Progress> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private static LocalDate day(Progress progress) {
    return progress.publishedOn() == null ? LocalDate.MIN : progress.publishedOn();
  }
}
