package earmark.yardstick;

import earmark.feeds.FeedReader;
import earmark.feeds.FeedRefused;
import earmark.feeds.ParsedFeed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads every feed of a folder and prints what became of it. Where a file of the same name that
 * ends with {@code .json} says what another reader makes of the feed, every difference is printed.
 */
final class FeedTable {

  /** Where the feeds are said to come from; relative links lead there. */
  static final String PLACE = "https://tests/data/";

  private static final Pattern ENCODING = Pattern.compile("Expect:.*encoding == '([^']+)'");

  private final PrintStream out;
  private int items;
  private int refused;
  private int compared;
  private int different;
  private int decodedWrongly;

  FeedTable(PrintStream out) {
    this.out = out;
  }

  /** Prints a line for each feed below {@code folder}, and a line of totals. */
  void print(Path folder) throws IOException {
    List<Path> feeds;
    try (Stream<Path> all = Files.walk(folder)) {
      feeds = all.filter(FeedTable::isFeed).sorted().toList();
    }
    for (Path feed : feeds) {
      measure(folder.relativize(feed).toString(), feed);
    }
    out.printf(
        "%d feeds: %d read with %d items, %d refused; %d compared, %d differ without a reason;"
            + " %d decoded wrongly%n",
        feeds.size(), feeds.size() - refused, items, refused, compared, different, decodedWrongly);
  }

  private void measure(String name, Path file) throws IOException {
    encoding(Files.readAllBytes(file), name);
    long start = System.nanoTime();
    try {
      ParsedFeed feed = FeedReader.read(Files.readAllBytes(file), PLACE + file.getFileName());
      items += feed.items().size();
      double millis = (System.nanoTime() - start) / 1e6;
      out.printf("%-70s %5d items %8.1f ms  %s%n", name, feed.items().size(), millis, feed.title());
      compare(file, feed);
    } catch (FeedRefused e) {
      refused++;
      out.printf("%-70s refused: %s%n", name, e.getMessage());
    }
  }

  private void compare(Path file, ParsedFeed feed) throws IOException {
    Path expected = Path.of(file.toString().replaceFirst("\\.\\w+$", ".json"));
    if (!Files.exists(expected)) {
      return;
    }
    String json = Files.readString(expected);
    if (!json.contains("\"episodes\"")) {
      return;
    }
    compared++;
    List<Difference> differences = new Comparison(json, "https://tests/").of(feed);
    differences.forEach(difference -> out.println("    " + difference));
    different += differences.stream().allMatch(Difference::isDeliberate) ? 0 : 1;
  }

  /** Some files say in a comment how they are encoded. */
  private void encoding(byte[] content, String name) {
    String read = FeedReader.text(content);
    Matcher said = ENCODING.matcher(read);
    if (said.find() && Charset.isSupported(said.group(1))) {
      String expected = new String(content, Charset.forName(said.group(1))).replace("\uFEFF", "");
      if (!expected.equals(read)) {
        decodedWrongly++;
        out.printf("%-70s is decoded otherwise than as %s%n", name, said.group(1));
      }
    }
  }

  private static boolean isFeed(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:xml|rss|atom)");
  }
}
