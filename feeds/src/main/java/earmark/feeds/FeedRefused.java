package earmark.feeds;

import org.jspecify.annotations.Nullable;

/** A feed could not be read. The message is one sentence for the operator who added the feed. */
public class FeedRefused extends RuntimeException {

  /**
   * Refuses a feed.
   *
   * @param message names the feed, says what is wrong with it, and what to do
   */
  public FeedRefused(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
