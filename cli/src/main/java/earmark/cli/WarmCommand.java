package earmark.cli;

import earmark.stack.Background;
import earmark.stack.Installation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code warm}: what {@code up} leaves for later, so that the next {@code up} is quicker. */
@Command(
    name = "warm",
    hidden = true,
    description = "Makes the services start faster the next time.",
    footerHeading = "%nExample:%n",
    footer = "  ./earmark warm")
final class WarmCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    return Earmark.installation().makeAotCaches() ? 0 : 1;
  }

  /** Does it in a process of its own, behind everything else. */
  static void inBackground(Installation installation) {
    if (installation.lacksAotCaches()) {
      new Background(installation.settings()).run("warm", Earmark.class, "warm");
    }
  }

  static void stop(Installation installation) {
    new Background(installation.settings()).stop("warm");
  }
}
