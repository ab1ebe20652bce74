package earmark.ingest.desk;

import earmark.contracts.Follow.Backlog;
import earmark.ingest.intake.FieldRefused;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request to follow a feed.
 *
 * @param feed its URL, http or https
 * @param newest number of existing episodes to take, newest first; 0 takes only those published
 *     from today (UTC) on
 * @param since takes the episodes published on this day (ISO 8601) or later
 * @param all whether to take all existing episodes
 * @param move whether a show that has its feed at another address moves to this one
 */
record FeedToFollow(
    @Nullable String feed,
    @Nullable Integer newest,
    @Nullable String since,
    @Nullable Boolean all,
    @Nullable Boolean move) {

  /**
   * Returns the URL of the feed.
   *
   * @throws FieldRefused if it is not an http or https URL
   */
  String address() {
    try {
      URI uri = new URI(feed == null ? "" : feed.strip());
      String scheme = String.valueOf(uri.getScheme());
      if (uri.getHost() != null
          && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
        return uri.toString();
      }
    } catch (URISyntaxException e) {
      // Refused below.
    }
    throw new FieldRefused("feed", "Enter a feed URL that starts with http:// or https://.");
  }

  /** Whether the operator has decided that a show moves to this feed. */
  boolean moves() {
    return Boolean.TRUE.equals(move);
  }

  /**
   * Returns which existing episodes to take; null if the request does not say.
   *
   * @throws FieldRefused if a value is invalid or several are given
   */
  @Nullable Backlog backlog() {
    boolean everything = Boolean.TRUE.equals(all);
    long given =
        Stream.of(newest != null, since != null && !since.isBlank(), everything)
            .filter(Boolean::booleanValue)
            .count();
    if (given > 1) {
      throw new FieldRefused("newest", "Send only one of newest, since and all.");
    }
    if (newest != null) {
      // Without a known episode there is nothing to compare with, so compare with today.
      return notNegative(newest) == 0
          ? new Backlog(null, LocalDate.now(ZoneOffset.UTC))
          : new Backlog(newest, null);
    }
    if (since != null && !since.isBlank()) {
      return new Backlog(null, day(since));
    }
    return everything ? Backlog.ALL : null;
  }

  private static int notNegative(int number) {
    if (number < 0) {
      throw new FieldRefused("newest", "`newest` must be 0 or more.");
    }
    return number;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new FieldRefused("since", "`since` must be a date as YYYY-MM-DD, such as 2026-01-31.");
    }
  }
}
