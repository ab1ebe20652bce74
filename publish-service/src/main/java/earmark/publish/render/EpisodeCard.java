package earmark.publish.render;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An episode as lists show it.
 *
 * @param path of its page
 * @param showPath of its show's page
 * @param showTitle of its show
 * @param title of the episode
 * @param date when it came out
 * @param seconds how long it is
 * @param headline one line
 * @param guests full names
 * @param language BCP 47 tag
 */
public record EpisodeCard(
    String path,
    String showPath,
    String showTitle,
    String title,
    @Nullable LocalDate date,
    @Nullable Integer seconds,
    String headline,
    List<String> guests,
    @Nullable String language) {

  public EpisodeCard {
    guests = List.copyOf(guests);
  }
}
