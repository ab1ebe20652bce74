package earmark.cli;

import earmark.cli.desk.DeskClient;
import earmark.contracts.FollowedShow;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Shows the progress of episodes until they are published or have stopped. */
final class Watch {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);

  /** A feed that brings nothing new for so long has brought all. */
  private static final int QUIET_LOOKS = 8;

  private static final Set<Stage> AT_REST =
      Set.of(Stage.PUBLISHED, Stage.FAILED, Stage.REMOVED, Stage.WAITING);

  private final DeskClient desk;
  private final Display display;

  Watch(DeskClient desk, Display display) {
    this.desk = desk;
    this.display = display;
  }

  /** Until those of a show are at rest; 0 if none of them stopped, else 1. */
  int ofShow(String showId) {
    List<Progress> episodes = until(one -> one.show().id().equals(showId), 1);
    if (episodes.isEmpty()) {
      System.out.println(
          "  "
              + desk.shows().stream()
                  .filter(one -> one.show().id().equals(showId))
                  .map(Watch::whyNothing)
                  .findFirst()
                  .orElse("No episodes yet."));
    }
    return report(episodes);
  }

  /** Until these episodes are at rest; 0 if none of them stopped, else 1. */
  int of(Set<String> episodeIds) {
    return report(until(one -> episodeIds.contains(one.episodeId()), episodeIds.size()));
  }

  private static String whyNothing(FollowedShow show) {
    String trouble = show.feed() == null ? null : show.feed().health().trouble();
    return trouble == null ? "The feed has no episodes that match." : trouble;
  }

  private List<Progress> until(Predicate<Progress> wanted, int expected) {
    List<Progress> last = List.of();
    int quiet = 0;
    while (quiet < QUIET_LOOKS) {
      List<Progress> now = desk.episodes().stream().filter(wanted).toList();
      display.show(now.stream().filter(one -> one.stage() != Stage.WAITING).toList());
      boolean rests = now.stream().allMatch(one -> AT_REST.contains(one.stage()));
      boolean enough = now.size() >= expected && now.size() == last.size();
      quiet = rests && (enough || now.isEmpty()) ? quiet + 1 : 0;
      last = now;
      Pause.of(BETWEEN_LOOKS);
    }
    return last;
  }

  private static int report(List<Progress> episodes) {
    List<Progress> failed = episodes.stream().filter(one -> one.failure() != null).toList();
    failed.forEach(one -> System.err.println("  " + Failures.line(one)));
    Map<Stage, Long> counts =
        episodes.stream()
            .collect(Collectors.groupingBy(Progress::stage, TreeMap::new, Collectors.counting()));
    System.out.println(
        "  Episodes: "
            + (counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                    .map(e -> e.getValue() + " " + Stages.word(e.getKey()))
                    .collect(Collectors.joining(", "))));
    return failed.isEmpty() ? 0 : 1;
  }
}
