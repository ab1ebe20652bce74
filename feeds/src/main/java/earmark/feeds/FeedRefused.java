package earmark.feeds;

import org.jspecify.annotations.Nullable;

/** A feed could not be read. The message is one sentence for the operator who added the feed. */
public class FeedRefused extends RuntimeException {

  FeedRefused(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
