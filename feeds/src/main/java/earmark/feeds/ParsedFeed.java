package earmark.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says. All links are http or https.
 *
 * @param guid the {@code podcast:guid}, a UUID
 * @param title as the publisher writes it
 * @param hosts full names; may be empty
 * @param link the show's own website
 * @param description plain text
 * @param artworkUrl a square image
 * @param language BCP 47 tag
 * @param signals what it says to those who follow it
 * @param items newest first; those without a date last
 */
public record ParsedFeed(
    @Nullable String guid,
    String title,
    List<String> hosts,
    @Nullable String link,
    @Nullable String description,
    @Nullable String artworkUrl,
    @Nullable String language,
    Signals signals,
    List<FeedItem> items) {

  public ParsedFeed {
    hosts = List.copyOf(hosts);
    items = List.copyOf(items);
  }
}
