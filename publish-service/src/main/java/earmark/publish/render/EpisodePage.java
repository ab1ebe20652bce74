package earmark.publish.render;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an episode's page shows, in the order of the page.
 *
 * @param path of the page
 * @param showPath of the show's page
 * @param showTitle the show
 * @param date when the episode came out
 * @param seconds how long it is
 * @param title of the episode
 * @param headline one line
 * @param people what stands over the guests, such as {@code The guest}
 * @param playback where the recording plays
 * @param guests who is interviewed
 * @param summary what the publisher says it is about, by paragraphs; may be empty
 * @param gist what it is about
 * @param reveals what is new or decisive
 * @param takeaways what is worth remembering
 * @param works what is recommended
 * @param disclosures on money, and on how notes are made
 * @param quality the figures, in one line
 * @param omissions what was left out, a line for each reason
 * @param language BCP 47 tag of the episode
 */
public record EpisodePage(
    String path,
    String showPath,
    String showTitle,
    @Nullable LocalDate date,
    @Nullable Integer seconds,
    String title,
    String headline,
    String people,
    Playback playback,
    List<GuestView> guests,
    List<String> summary,
    List<PointView> gist,
    List<PointView> reveals,
    List<PointView> takeaways,
    List<WorkView> works,
    List<String> disclosures,
    String quality,
    List<String> omissions,
    @Nullable String language) {

  private static final int LONG_TITLE = 64;

  /** Titles beyond one or two lines are set smaller. */
  public @Nullable String longTitle() {
    return title.length() > LONG_TITLE ? "true" : null;
  }
}
