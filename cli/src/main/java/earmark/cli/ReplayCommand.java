package earmark.cli;

import picocli.CommandLine.Command;

/** {@code replay}. */
@Command(
    name = "replay",
    description = "Sends all failed events again.",
    footerHeading = "%nExample:%n",
    footer = "  ./earmark replay")
final class ReplayCommand implements Runnable {

  @Override
  public void run() {
    int replayed = Earmark.desk(Earmark.settings()).replay();
    System.out.println(
        replayed == 0
            ? "Nothing has failed."
            : "Sent again: %d. Run ./earmark status to see the results.".formatted(replayed));
  }
}
