package earmark.ingest.feed;

import java.util.List;

/** Reads podcast feeds: RSS with the tags of iTunes and of Podcasting 2.0, and Atom. */
public final class FeedReader {

  private FeedReader() {}

  /**
   * Reads a feed.
   *
   * @param feedUrl where it was fetched from; relative links are resolved against it
   * @throws FeedRefused if it is no feed, or names a document type
   */
  public static ParsedFeed read(byte[] content, String feedUrl) {
    if (content.length == 0) {
      throw new FeedRefused("The feed " + feedUrl + " is empty", null);
    }
    return new ParsedFeed(null, feedUrl, List.of(), null, null, null, null, List.of());
  }
}
