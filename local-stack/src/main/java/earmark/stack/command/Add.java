package earmark.stack.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code add}. */
@Command(
    name = "add",
    description =
        "Follows a feed: its episodes with transcripts become pages, now and as they appear.",
    footerHeading = "%nExample:%n",
    footer = "  ./earmark add https://feeds.example.com/my-show.xml")
final class Add implements Runnable {

  @Parameters(paramLabel = "FEED", description = "Address of an RSS feed.")
  private String feed = "";

  @Override
  public void run() {
    JsonNode show = Earmark.desk(Earmark.settings()).follow(feed);
    System.out.printf(
        "Following %s. ./earmark status shows its episodes.%n", show.path("title").asString(feed));
  }
}
