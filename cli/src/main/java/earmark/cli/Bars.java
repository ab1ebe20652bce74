package earmark.cli;

import earmark.contracts.Progress;
import java.io.PrintStream;
import java.util.List;

/** A bar for each episode, drawn again over itself. */
final class Bars implements Display {

  private static final int WIDTH = 24;
  private static final int TITLE = 36;
  // ECMA-48: cursor up by n lines; erase from the cursor to the end of the screen.
  private static final String CONTROL = "\u001b[";

  private final PrintStream out;
  private List<Progress> drawn = List.of();

  Bars(PrintStream out) {
    this.out = out;
  }

  @Override
  public void show(List<Progress> episodes) {
    if (!episodes.equals(drawn)) {
      erase();
      episodes.forEach(each -> out.println(line(each)));
      drawn = List.copyOf(episodes);
    }
  }

  @Override
  public void note(String line) {
    List<Progress> again = drawn;
    erase();
    drawn = List.of();
    out.println("  " + line);
    show(again);
  }

  private void erase() {
    if (!drawn.isEmpty()) {
      out.print(CONTROL + drawn.size() + "A" + CONTROL + "J");
    }
  }

  private static String line(Progress episode) {
    int full = (int) Math.round(Math.clamp(episode.done(), 0, 1) * WIDTH);
    String bar = "━".repeat(full) + "─".repeat(WIDTH - full);
    return "  %-36s %s %3d %%  %s"
        .formatted(
            shortened(episode.title()), bar, Math.round(episode.done() * 100), doing(episode));
  }

  private static String doing(Progress episode) {
    return episode.stage() == Progress.Stage.PUBLISHED ? "published" : episode.doing();
  }

  private static String shortened(String title) {
    return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
  }
}
