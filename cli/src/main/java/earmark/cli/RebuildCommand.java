package earmark.cli;

import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.stack.PageCache;
import earmark.stack.StackFailure;
import earmark.stack.StackSettings;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code rebuild}. */
@Command(
    name = "rebuild",
    description = "Empties the page cache; the site renders all pages again from the topics.",
    footerHeading = "%nExample:%n",
    footer = "  ./earmark rebuild")
final class RebuildCommand implements Runnable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Override
  public void run() {
    StackSettings settings = Earmark.settings();
    List<Progress> published =
        Earmark.desk(settings).episodes().stream()
            .filter(each -> each.stage() == Stage.PUBLISHED)
            .toList();
    SiteClient site = new SiteClient(settings.siteUrl());
    Stopwatch watch = Stopwatch.fromNow();
    PageCache.empty(settings.redisPort());
    while (!published.stream().allMatch(site::shows)) {
      if (watch.elapsed().compareTo(PATIENCE) > 0) {
        throw new StackFailure(
            "The site has not rebuilt all pages in time. Run ./earmark logs publish to see why.");
      }
      Pause.of(Duration.ofMillis(300));
    }
    System.out.printf("%d pages are back after %s.%n", published.size(), watch);
  }
}
