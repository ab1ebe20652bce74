package earmark.cli;

import earmark.cli.desk.DeskClient;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.stack.StackFailure;
import earmark.stack.StackSettings;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The sample show: followed, and watched until its episodes are published. */
final class SampleShow {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);
  private static final Set<Stage> DONE =
      Set.of(Stage.PUBLISHED, Stage.FAILED, Stage.REMOVED, Stage.WAITING);

  private final StackSettings settings;
  private final Duration patience;
  private final Stopwatch watch;

  SampleShow(StackSettings settings, Duration patience, Stopwatch watch) {
    this.settings = settings;
    this.patience = patience;
    this.watch = watch;
  }

  /** Follows the feed; true when each of its episodes can be read, false where one failed. */
  boolean published() {
    DeskClient desk = Earmark.desk(settings);
    String feed = settings.samplesUrl() + "/feed.xml";
    SiteClient site = new SiteClient(settings.siteUrl());
    String show = desk.follow(feed).path("id").asString("");
    long expected = site.itemsIn(feed);
    Stopwatch waiting = Stopwatch.fromNow();
    Display display = Display.forThisTerminal();
    boolean firstPage = false;
    while (waiting.elapsed().compareTo(patience) < 0) {
      List<Progress> episodes =
          desk.episodes().stream().filter(each -> each.show().id().equals(show)).toList();
      display.show(episodes);
      if (!firstPage && episodes.stream().anyMatch(site::shows)) {
        firstPage = true;
        display.note("The first page is published after " + watch + ".");
      }
      if (episodes.size() >= expected && episodes.stream().allMatch(each -> isDone(each, site))) {
        display.show(episodes);
        return report(episodes);
      }
      Pause.of(BETWEEN_LOOKS);
    }
    throw new StackFailure(
        "The samples are not published after %d s. Run ./earmark status to see their progress, or ./earmark up --wait SECONDS to wait longer."
            .formatted(patience.toSeconds()));
  }

  private static boolean isDone(Progress episode, SiteClient site) {
    return DONE.contains(episode.stage())
        && (episode.stage() != Stage.PUBLISHED || site.shows(episode));
  }

  private boolean report(List<Progress> episodes) {
    List<Progress> failed = episodes.stream().filter(each -> each.failure() != null).toList();
    failed.forEach(each -> System.err.println(Failures.line(each)));
    if (failed.isEmpty()) {
      System.out.printf("%d sample episodes are published, after %s.%n", episodes.size(), watch);
    }
    return failed.isEmpty();
  }
}
