package earmark.feeds;

import earmark.text.testing.FuzzRun;
import earmark.text.testing.FuzzTarget;
import java.io.IOException;
import java.util.List;

/** Fuzzes the readers of feeds and of chapter files; the profile {@code fuzz} runs this. */
final class FuzzFeeds {

  private static final String OWN = "earmark.feeds.**:earmark.text.**";

  private static final List<FuzzTarget> TARGETS =
      List.of(
          new FuzzTarget("feed", FeedFuzz.class, OWN + ":org.jsoup.parser.**", 20_000_000),
          new FuzzTarget(
              "chapters", ChaptersFuzz.class, OWN + ":tools.jackson.core.**", 5_000_000));

  private FuzzFeeds() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    FuzzRun.run(TARGETS);
  }
}
