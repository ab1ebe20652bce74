package earmark.ingest.polling;

/** Decides which instance of this service polls a feed; at most one owns it at a time. */
public interface FeedOwnership {

  /**
   * Runs {@code work} if this instance owns the feed of the show now.
   *
   * @return whether it was run
   */
  boolean runIfOwner(String showId, Runnable work);
}
