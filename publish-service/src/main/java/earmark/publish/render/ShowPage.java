package earmark.publish.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a show.
 *
 * @param path of this page
 * @param canonical path under which this page is best known
 * @param number counted from the oldest; null for the show's front
 * @param show the show
 * @param total how many of its episodes have notes
 * @param episodes newest first
 * @param newer path of the page with newer episodes, or null
 * @param older path of the page with older ones, or null
 */
public record ShowPage(
    String path,
    String canonical,
    @Nullable Integer number,
    ShowRecord show,
    int total,
    List<EpisodeCard> episodes,
    @Nullable String newer,
    @Nullable String older) {

  public ShowPage {
    episodes = List.copyOf(episodes);
  }
}
