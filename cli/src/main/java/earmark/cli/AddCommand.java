package earmark.cli;

import earmark.cli.desk.DeskClient;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code add}. */
@Command(
    name = "add",
    description = {
      "Follows a feed: its episodes with transcripts become pages, now and as they appear.",
      "Waits until they are published; Ctrl-C only stops the waiting."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./earmark add https://feeds.example.com/my-show.xml",
      "  ./earmark add https://feeds.example.com/my-show.xml --since 2026-01-01",
      "  ./earmark add https://feeds.example.com/my-show.xml --all --no-wait"
    })
final class AddCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FEED", description = "Address of an RSS or Atom feed.")
  private String feed = "";

  @ArgGroup private @Nullable BacklogOptions backlog;

  @Option(
      names = "--move",
      description = "Moves a show here that has its feed at another address (same podcast:guid).")
  private boolean move;

  @Option(names = "--no-wait", description = "Returns as soon as the feed is followed.")
  private boolean noWait;

  /** Which of the older episodes are wanted. */
  static final class BacklogOptions {
    @Option(
        names = "--newest",
        paramLabel = "N",
        description = "Takes the newest N episodes and all later ones; 10 by default.")
    private @Nullable Integer newest;

    @Option(
        names = "--since",
        paramLabel = "YYYY-MM-DD",
        description = "Takes the episodes of that day and later.")
    private @Nullable String since;

    @Option(names = "--all", description = "Takes all episodes of the feed.")
    private boolean all;
  }

  @Override
  public Integer call() {
    DeskClient desk = Earmark.desk(Earmark.settings());
    JsonNode show = desk.follow(wanted());
    System.out.printf("Following %s.%n", show.path("title").asString(feed));
    if (noWait) {
      return 0;
    }
    return new Watch(desk, Display.forThisTerminal()).ofShow(show.path("id").asString(""));
  }

  private Map<String, Object> wanted() {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("feed", feed);
    wanted.put("move", move);
    if (backlog != null && backlog.newest != null) {
      wanted.put("newest", backlog.newest);
    }
    if (backlog != null && backlog.since != null) {
      wanted.put("since", backlog.since);
    }
    if (backlog != null && backlog.all) {
      wanted.put("all", true);
    }
    return wanted;
  }
}
