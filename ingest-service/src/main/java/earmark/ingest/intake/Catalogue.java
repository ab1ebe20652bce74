package earmark.ingest.intake;

/**
 * All that intake knows; rebuilt from the log on every start.
 *
 * @param shows by id, feed or title
 * @param episodes those that have a transcript
 * @param progress where every episode stands
 * @param paths whose page is whose
 */
public record Catalogue(
    KnownShows shows, KnownEpisodes episodes, KnownProgress progress, Paths paths) {

  /** One that knows nothing yet. */
  public static Catalogue empty() {
    Paths paths = new Paths();
    return new Catalogue(
        new KnownShows(), new KnownEpisodes(paths), new KnownProgress(paths), paths);
  }
}
