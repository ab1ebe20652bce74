package earmark.publish.render;

import java.util.List;

/**
 * The site's front.
 *
 * @param newest episodes of all shows, newest first; empty on a new site
 * @param shows by title
 * @param desk address of the operator's desk
 */
public record HomePage(List<EpisodeCard> newest, List<ShowCard> shows, String desk) {

  public HomePage {
    newest = List.copyOf(newest);
    shows = List.copyOf(shows);
  }
}
