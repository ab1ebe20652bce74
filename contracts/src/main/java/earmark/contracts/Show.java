package earmark.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A podcast: the value of the topic {@code shows}, keyed by {@link #id}. Intake writes what the
 * publisher says of it; how its feed is read and followed is in {@link FeedState} and {@link
 * Follow}.
 *
 * @param id the {@code podcast:guid}, or the UUIDv5 that {@link Ids#show} prescribes
 * @param slug the show's place in site paths: lower case letters, digits and hyphens; never changes
 * @param title as the publisher writes it
 * @param hosts full names, as the publisher spells them; may be empty
 * @param feedUrl the address of the show's feed, http or https; null for a show that only gets
 *     uploads
 * @param link the show's own website
 * @param description plain text without markup
 * @param artworkUrl a square image
 * @param language BCP 47 tag, such as {@code en} or {@code pt-BR}
 */
public record Show(
    String id,
    String slug,
    String title,
    List<String> hosts,
    @Nullable String feedUrl,
    @Nullable String link,
    @Nullable String description,
    @Nullable String artworkUrl,
    @Nullable String language) {

  public Show {
    hosts = Lists.copy(hosts);
  }

  /** This show with its feed at another address; all else unchanged. */
  public Show withFeedUrl(@Nullable String url) {
    return new Show(id, slug, title, hosts, url, link, description, artworkUrl, language);
  }

  /** This show with other hosts; all else unchanged. */
  public Show withHosts(List<String> names) {
    return new Show(id, slug, title, names, feedUrl, link, description, artworkUrl, language);
  }

  /** The part of the show that travels inside its episodes. */
  public ShowRef ref() {
    return new ShowRef(id, slug, title);
  }
}
