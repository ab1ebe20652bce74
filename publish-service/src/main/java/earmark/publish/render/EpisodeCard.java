package earmark.publish.render;

import earmark.contracts.Episode;
import earmark.contracts.Guest;
import earmark.contracts.NotesAssembled;
import earmark.contracts.ShowRef;
import earmark.contracts.SitePaths;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An episode as the site's index keeps it and its lists show it.
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
public record EpisodeCard(
    String id,
    ShowRef show,
    String path,
    String title,
    @Nullable LocalDate date,
    @Nullable Integer seconds,
    String headline,
    List<String> guests,
    @Nullable String language) {

  public EpisodeCard {
    guests = List.copyOf(guests);
  }

  /** Returns the card of an episode with its notes. */
  public static EpisodeCard of(NotesAssembled event) {
    Episode episode = event.episode();
    return new EpisodeCard(
        episode.id(),
        episode.show(),
        episode.path(),
        episode.title(),
        episode.publishedOn(),
        episode.media().durationSeconds(),
        event.notes().headline(),
        event.notes().guests().stream().map(Guest::name).toList(),
        episode.about().language());
  }

  /** Days since 1970, by which lists are ordered; episodes without a date are the oldest. */
  public long day() {
    return date == null ? 0 : date.toEpochDay();
  }

  /** Path of its show's front. */
  public String showPath() {
    return SitePaths.show(show.slug());
  }

  /** Returns the card under its show's current title. */
  public EpisodeCard withShowTitle(String showTitle) {
    return new EpisodeCard(
        id,
        new ShowRef(show.id(), show.slug(), showTitle),
        path,
        title,
        date,
        seconds,
        headline,
        guests,
        language);
  }
}
