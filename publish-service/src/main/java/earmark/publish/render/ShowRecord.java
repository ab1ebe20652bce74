package earmark.publish.render;

import earmark.contracts.Show;
import earmark.contracts.ShowRef;
import earmark.contracts.SitePaths;
import earmark.publish.commerce.SafeLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A show as the site's index keeps it and its pages show it.
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

  public ShowRecord {
    hosts = List.copyOf(hosts);
  }

  /** Returns what its publisher says of a show. */
  public static ShowRecord of(Show show) {
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

  /** Returns what an episode says of its show. */
  public static ShowRecord of(ShowRef show) {
    return new ShowRecord(show.id(), show.slug(), show.title(), List.of(), null, null, null, null);
  }

  /** Path of its front. */
  public String path() {
    return SitePaths.show(slug);
  }

  /** The letter that stands for missing artwork. */
  public String initial() {
    String letters =
        title
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .limit(1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return letters.isEmpty() ? "?" : letters;
  }
}
