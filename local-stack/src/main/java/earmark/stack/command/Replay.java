package earmark.stack.command;

import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.stack.desk.Desk;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code replay}. */
@Command(
    name = "replay",
    description = "Tries every failed episode again.",
    footerHeading = "%nExample:%n",
    footer = "  ./earmark replay")
final class Replay implements Runnable {

  @Override
  public void run() {
    Desk desk = Earmark.desk(Earmark.settings());
    List<Progress> failed =
        desk.episodes().stream().filter(each -> each.stage() == Stage.FAILED).toList();
    for (Progress episode : failed) {
      desk.retry(episode.episodeId());
      System.out.println("  again: " + episode.title());
    }
    System.out.println(
        failed.isEmpty() ? "No episode has failed." : "./earmark status shows how they fare.");
  }
}
