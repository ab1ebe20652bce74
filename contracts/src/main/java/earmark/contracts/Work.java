package earmark.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A book, a product or a piece of media.
 *
 * @param title without the creator's name
 * @param creator author, maker or artist; null where unknown
 * @param creatorSource where the creator's name comes from
 * @param kind what it is
 * @param link its official place, http or https, where known
 */
public record Work(
    String title,
    @Nullable String creator,
    CreatorSource creatorSource,
    Kind kind,
    @Nullable String link) {

  /** What a work is. */
  public enum Kind {
    BOOK,
    PRODUCT,
    MEDIA
  }

  /** Where a creator's name comes from. */
  public enum CreatorSource {
    SAID,
    METADATA,
    CATALOGUE,
    UNKNOWN
  }
}
