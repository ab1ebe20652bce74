package earmark.ingest.intake;

import earmark.contracts.Show;

/**
 * A feed says that it is a show whose feed is at another address. Anybody can write the {@code
 * podcast:guid} of a show into a feed, so the operator decides.
 */
public class SecondFeed extends RuntimeException {

  private final transient Show show;
  private final String url;

  SecondFeed(Show show, String url) {
    super(
        "%s has its feed at %s, and the feed at %s says that it is the same show (podcast:guid). If the show has moved, follow the new feed with --move, or with \"Move the show\" on the desk. If not, follow the first feed again to close the question."
            .formatted(show.title(), show.feedUrl(), url));
    this.show = show;
    this.url = url;
  }

  /** The show as it is known, with its first feed. */
  public Show show() {
    return show;
  }

  /** The address of the other feed. */
  public String url() {
    return url;
  }
}
