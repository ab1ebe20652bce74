package earmark.cli;

import earmark.contracts.Progress;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A line whenever an episode reaches another stage. */
final class PlainLines implements Display {

  private final PrintStream out;
  private final Map<String, Progress.Stage> seen = new HashMap<>();

  PlainLines(PrintStream out) {
    this.out = out;
  }

  @Override
  public void show(List<Progress> episodes) {
    for (Progress episode : episodes) {
      if (seen.put(episode.episodeId(), episode.stage()) != episode.stage()) {
        note(episode.stage().name().toLowerCase(Locale.ROOT) + "  " + episode.title());
      }
    }
  }

  @Override
  public void note(String line) {
    out.println("  " + line);
  }
}
