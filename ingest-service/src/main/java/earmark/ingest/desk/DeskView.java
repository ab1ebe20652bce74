package earmark.ingest.desk;

import earmark.contracts.Show;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk page shows.
 *
 * @param episodes those of this page of the list
 * @param total how many there are that pass the filter
 * @param page from 1
 * @param pages at least 1
 * @param csrf what forms send; null for a browser that has not shown the token
 * @param signInError why signing in did not succeed just now; null where nobody tried
 */
public record DeskView(
    List<ShowRow> shows,
    List<EpisodeRow> episodes,
    List<StageCount> stages,
    int total,
    EpisodeFilter filter,
    int page,
    int pages,
    @Nullable String csrf,
    @Nullable String signInError,
    @Nullable Notice notice,
    String siteUrl) {

  /**
   * A show on the desk.
   *
   * @param state in a word or two
   * @param tone the class of its badge
   * @param trouble why its feed could not be read the last time, or is not
   * @param nextLook when its feed is looked at next; empty where it is not
   * @param followed whether its feed is followed
   * @param episodes how many are known
   */
  public record ShowRow(
      Show show,
      String state,
      String tone,
      @Nullable String trouble,
      String nextLook,
      boolean followed,
      long episodes) {}

  /**
   * How many episodes have a stage.
   *
   * @param link where they are listed
   */
  public record StageCount(String stage, String label, int count, String link) {}

  /** The address of another page of the list. */
  public String pageLink(int number) {
    return filter.link(number);
  }

  /** The address of the list of all stages. */
  public String everyStage() {
    return filter.withStage(null).link(1);
  }
}
