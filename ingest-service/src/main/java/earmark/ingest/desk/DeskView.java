package earmark.ingest.desk;

import earmark.contracts.Show;
import earmark.messaging.UnusableRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model of the desk page.
 *
 * @param episodes the episodes on this page of the list
 * @param total number of episodes that match the filter
 * @param page from 1
 * @param pages at least 1
 * @param unusable records that cannot be used
 * @param abandoned number of readings that were given up and still run
 * @param csrf the token that forms send; null if the browser is not signed in
 */
public record DeskView(
    List<ShowRow> shows,
    List<EpisodeRow> episodes,
    List<StageCount> stages,
    int total,
    EpisodeFilter filter,
    int page,
    int pages,
    List<UnusableRecord> unusable,
    int abandoned,
    @Nullable String csrf,
    @Nullable Notice notice,
    String siteUrl) {

  /**
   * A show on the desk.
   *
   * @param state in one or two words
   * @param tone the CSS class of its badge
   * @param trouble why the last poll failed or its feed is not polled; null if there is no problem
   * @param secondFeed the address of a feed that says it is this show, until the operator decides;
   *     else null
   * @param nextPoll the time until the next poll in words; empty if it is not polled
   * @param followed whether its feed is followed
   * @param episodes number of known episodes
   */
  public record ShowRow(
      Show show,
      String state,
      String tone,
      @Nullable String trouble,
      @Nullable String secondFeed,
      String nextPoll,
      boolean followed,
      long episodes) {}

  /**
   * The number of episodes in a stage.
   *
   * @param link URL of their list
   */
  public record StageCount(String stage, String label, int count, String link) {}

  /** The URL of another page of the list. */
  public String pageLink(int number) {
    return filter.link(number);
  }

  /** The URL of the list of all stages. */
  public String everyStage() {
    return filter.withStage(null).link(1);
  }
}
