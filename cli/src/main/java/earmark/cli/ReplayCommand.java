package earmark.cli;

import picocli.CommandLine.Command;

/** {@code replay}. */
@Command(
    name = "replay",
    description = "Tries everything that has failed again.",
    footerHeading = "%nExample:%n",
    footer = "  ./earmark replay")
final class ReplayCommand implements Runnable {

  @Override
  public void run() {
    int replayed = Earmark.desk(Earmark.settings()).replay();
    System.out.println(
        replayed == 0
            ? "Nothing has failed."
            : "Trying again: %d. ./earmark status shows how they fare.".formatted(replayed));
  }
}
