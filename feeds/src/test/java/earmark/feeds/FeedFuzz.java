package earmark.feeds;

/** Any bytes are a feed or refused by name. Run by the profile {@code fuzz}. */
public final class FeedFuzz {

  private FeedFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    try {
      FeedReader.read(input, "https://feeds.example/feed.xml");
    } catch (FeedRefused expected) {
      // This is how a feed is refused.
    }
  }
}
