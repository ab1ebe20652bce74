package earmark.publish.render;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A show as pages present it.
 *
 * @param path of its page
 * @param title as the publisher writes it
 * @param hosts full names
 * @param description plain text
 * @param link the show's own website
 * @param artwork a square picture
 * @param language BCP 47 tag
 * @param episodes how many have notes
 * @param latest date of the newest of them
 */
public record ShowCard(
    String path,
    String title,
    List<String> hosts,
    @Nullable String description,
    @Nullable String link,
    @Nullable String artwork,
    @Nullable String language,
    int episodes,
    @Nullable LocalDate latest) {

  public ShowCard {
    hosts = List.copyOf(hosts);
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
