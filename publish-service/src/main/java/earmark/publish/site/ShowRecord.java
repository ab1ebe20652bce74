package earmark.publish.site;

import earmark.contracts.Show;
import earmark.contracts.ShowRef;
import earmark.contracts.SitePaths;
import earmark.publish.commerce.SafeLink;
import earmark.publish.render.ShowCard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the site's lists know of a show.
 *
 * @param id the show's
 * @param slug its place in paths
 * @param title as the publisher writes it
 * @param hosts full names
 * @param description plain text
 * @param link its website, http or https
 * @param artwork a square picture, http or https
 * @param language BCP 47 tag
 */
public record ShowRecord(
    String id,
    String slug,
    String title,
    List<String> hosts,
    @Nullable String description,
    @Nullable String link,
    @Nullable String artwork,
    @Nullable String language) {

  static ShowRecord of(Show show) {
    return new ShowRecord(
        show.id(),
        show.slug(),
        show.title(),
        show.hosts(),
        show.description(),
        SafeLink.of(show.link()),
        SafeLink.of(show.artworkUrl()),
        show.language());
  }

  /** What an episode alone tells of its show. */
  static ShowRecord of(ShowRef show) {
    return new ShowRecord(show.id(), show.slug(), show.title(), List.of(), null, null, null, null);
  }

  ShowCard card(int episodes, @Nullable LocalDate latest) {
    return new ShowCard(
        SitePaths.show(slug), title, hosts, description, link, artwork, language, episodes, latest);
  }
}
