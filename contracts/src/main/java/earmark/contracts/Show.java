package earmark.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A podcast: the value of the topic {@code shows}, keyed by {@link #id}.
 *
 * @param id the {@code podcast:guid}, or the UUIDv5 that {@link Ids#show} prescribes
 * @param slug the show's place in site paths: lower case letters, digits and hyphens; never changes
 * @param title as the publisher writes it
 * @param hosts full names, as the publisher spells them; may be empty
 * @param feed the feed that is followed; null for a show that only gets uploads
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
    @Nullable Feed feed,
    @Nullable String link,
    @Nullable String description,
    @Nullable String artworkUrl,
    @Nullable String language) {

  public Show {
    hosts = Lists.copy(hosts);
  }

  /**
   * Where the show's feed is and what its server said last, for conditional requests (RFC 9110
   * section 13).
   *
   * @param url http or https
   * @param entityTag the ETag of the last 200 answer, quotes included
   * @param lastModified the Last-Modified header of the last 200 answer, as it was sent
   */
  public record Feed(String url, @Nullable String entityTag, @Nullable String lastModified) {}

  /** This show with another feed state; all else unchanged. */
  public Show withFeed(@Nullable Feed newFeed) {
    return new Show(id, slug, title, hosts, newFeed, link, description, artworkUrl, language);
  }

  /** The part of the show that travels inside its episodes. */
  public ShowRef ref() {
    return new ShowRef(id, slug, title);
  }
}
