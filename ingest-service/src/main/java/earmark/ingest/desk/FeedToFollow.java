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
 * A feed that the operator wants to follow, as the desk is told of it.
 *
 * @param feed http or https
 * @param newest how many of the newest episodes are wanted beside those to come; 0 wants those that
 *     come out from today (UTC) on
 * @param since all that came out on that day (ISO 8601) or later are wanted
 * @param all whether everything is wanted
 */
record FeedToFollow(
    @Nullable String feed,
    @Nullable Integer newest,
    @Nullable String since,
    @Nullable Boolean all) {

  /**
   * The feed's address.
   *
   * @throws FieldRefused if it is none
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
      // Told below.
    }
    throw new FieldRefused(
        "feed", "The feed must be an address that begins with http:// or https://. Mend it.");
  }

  /**
   * Which older episodes are wanted; null where nothing is said of them.
   *
   * @throws FieldRefused if it makes no sense
   */
  @Nullable Backlog backlog() {
    boolean everything = Boolean.TRUE.equals(all);
    long said =
        Stream.of(newest != null, since != null && !since.isBlank(), everything)
            .filter(Boolean::booleanValue)
            .count();
    if (said > 1) {
      throw new FieldRefused(
          "newest", "Of newest, since and all only one can be given. Leave the others out.");
    }
    if (newest != null) {
      // With none known, nothing could be told to be newer; the day can.
      return atLeastNone(newest) == 0
          ? new Backlog(null, LocalDate.now(ZoneOffset.UTC))
          : new Backlog(newest, null);
    }
    if (since != null && !since.isBlank()) {
      return new Backlog(null, day(since));
    }
    return everything ? Backlog.ALL : null;
  }

  private static int atLeastNone(int number) {
    if (number < 0) {
      throw new FieldRefused("newest", "The number of newest episodes must be 0 or more. Mend it.");
    }
    return number;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new FieldRefused(
          "since",
          "The day since when must be written as YYYY-MM-DD, such as 2026-01-31. Mend it.");
    }
  }
}
