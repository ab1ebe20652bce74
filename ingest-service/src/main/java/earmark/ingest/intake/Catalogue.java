package earmark.ingest.intake;

/**
 * All that intake knows; rebuilt from the log on every start.
 *
 * @param shows by id, feed or title
 * @param feeds of those that have one
 * @param episodes those that have a transcript
 * @param progress where every episode stands
 * @param paths whose page is whose
 */
public record Catalogue(
    KnownShows shows,
    KnownFeeds feeds,
    KnownEpisodes episodes,
    KnownProgress progress,
    Paths paths) {

  /** One that knows nothing yet. */
  public static Catalogue empty() {
    Paths paths = new Paths();
    var shows = new KnownShows();
    return new Catalogue(
        shows, new KnownFeeds(shows), new KnownEpisodes(paths), new KnownProgress(paths), paths);
  }
}
