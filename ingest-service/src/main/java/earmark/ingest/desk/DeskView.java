package earmark.ingest.desk;

import earmark.contracts.Show;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk page shows.
 *
 * @param episodes those of this page of the list
 * @param total how many there are of the chosen stage
 * @param chosen the stage that the list is narrowed to; null for all
 * @param page from 1
 * @param pages at least 1
 * @param csrf what forms send; null for a browser that has not shown the token
 * @param signInFailed whether a wrong token was just sent
 */
public record DeskView(
    List<ShowRow> shows,
    List<EpisodeRow> episodes,
    List<StageCount> stages,
    int total,
    @Nullable String chosen,
    int page,
    int pages,
    @Nullable String csrf,
    boolean signInFailed,
    @Nullable Notice notice,
    String siteUrl) {

  /**
   * A show on the desk.
   *
   * @param trouble why its feed could not be read the last time
   */
  public record ShowRow(Show show, @Nullable String trouble) {}

  /** How many episodes have a stage. */
  public record StageCount(String stage, String label, int count) {}

  /** The address of another page of the list. */
  public String pageLink(int number) {
    return "/?page=" + number + (chosen == null ? "" : "&stage=" + chosen) + "#episodes";
  }
}
