package earmark.cli;

import earmark.stack.Installation;
import earmark.stack.PartProcess;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code down}. */
@Command(
    name = "down",
    description = "Stops everything; the data stays.",
    footerHeading = "%nExample:%n",
    footer = "  ./earmark down")
final class DownCommand implements Runnable {

  @Override
  public void run() {
    Installation installation = Earmark.installation();
    WarmCommand.stop(installation);
    // Services first: they still say goodbye to the broker.
    List<PartProcess> users =
        Stream.concat(
                installation.services().stream(),
                Stream.of(installation.part(Installation.SAMPLES)))
            .toList();
    long stopped = stop(users) + stop(installation.foundations());
    System.out.println(stopped == 0 ? "Nothing was running." : "Earmark is down; its data stays.");
  }

  private static long stop(List<PartProcess> parts) {
    return parts.parallelStream().filter(DownCommand::stopped).count();
  }

  private static boolean stopped(PartProcess part) {
    if (part.running().isEmpty()) {
      return false;
    }
    part.stop();
    System.out.printf("  %-8s stopped%n", part.part().name());
    return true;
  }
}
