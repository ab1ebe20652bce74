package earmark.publish.site;

import earmark.contracts.Episode;
import earmark.contracts.Guest;
import earmark.contracts.NotesAssembled;
import earmark.contracts.ShowRef;
import earmark.contracts.SitePaths;
import earmark.publish.render.EpisodeCard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the site's lists know of an episode.
 *
 * @param id the episode's
 * @param show it belongs to
 * @param path of its page
 * @param title of the episode
 * @param date when it came out
 * @param seconds how long it is
 * @param headline one line
 * @param guests full names
 * @param language BCP 47 tag
 */
public record Entry(
    String id,
    ShowRef show,
    String path,
    String title,
    @Nullable LocalDate date,
    @Nullable Integer seconds,
    String headline,
    List<String> guests,
    @Nullable String language) {

  static Entry of(NotesAssembled event) {
    Episode episode = event.episode();
    return new Entry(
        episode.id(),
        episode.show(),
        episode.path(),
        episode.title(),
        episode.publishedOn(),
        episode.durationSeconds(),
        event.notes().headline(),
        event.notes().guests().stream().map(Guest::name).toList(),
        episode.language());
  }

  /** Days since 1970, by which lists are ordered; episodes without a date are the oldest. */
  public long day() {
    return date == null ? 0 : date.toEpochDay();
  }

  EpisodeCard card(String showTitle) {
    return new EpisodeCard(
        path,
        SitePaths.show(show.slug()),
        showTitle,
        title,
        date,
        seconds,
        headline,
        guests,
        language);
  }
}
