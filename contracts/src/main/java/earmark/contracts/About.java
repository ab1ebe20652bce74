package earmark.contracts;

import org.jspecify.annotations.Nullable;

/**
 * What the publisher says about an episode beside its title and date. In JSON its fields stand in
 * the object that holds it. The title is not one of them, because an {@link Episode} always has one
 * and what a feed or an upload says may lack it.
 *
 * @param link the publisher's page about the episode, http or https
 * @param description show notes as plain text
 * @param artworkUrl a square image, http or https
 * @param language BCP 47 tag
 */
public record About(
    @Nullable String link,
    @Nullable String description,
    @Nullable String artworkUrl,
    @Nullable String language) {

  /** Where nothing is said. */
  public static final About NOTHING = new About(null, null, null, null);

  /** Only the language; null where that is not known either. */
  public static About in(@Nullable String language) {
    return new About(null, null, null, language);
  }

  /** These facts; {@code known} fills what they do not say. */
  public About over(About known) {
    return new About(
        Facts.or(link, known.link),
        Facts.or(description, known.description),
        Facts.or(artworkUrl, known.artworkUrl),
        Facts.or(language, known.language));
  }

  /** The same with another description. */
  public About describedAs(@Nullable String other) {
    return new About(link, other, artworkUrl, language);
  }
}
