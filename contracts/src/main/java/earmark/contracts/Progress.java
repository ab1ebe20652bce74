package earmark.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an episode is: the value of the topic {@code progress}, keyed by the episode's id. Every
 * service says how far it is; the last record of a key counts.
 *
 * @param episodeId the episode
 * @param show the show it belongs to
 * @param title the episode's title
 * @param path the page's path on the site, see {@link Episode#path}
 * @param stage where it stands
 * @param done how far the whole way is, 0 to 1
 * @param doing what is being done, in a few words, such as {@code choosing points}
 * @param failure the cause, exactly where {@code stage} is {@link Stage#FAILED}; else null
 * @param at when
 * @param since when this way began: when its transcript was taken; null before that
 * @param quality figures of its notes; null until they are made
 */
public record Progress(
    String episodeId,
    ShowRef show,
    String title,
    String path,
    Stage stage,
    double done,
    String doing,
    @Nullable Failure failure,
    Instant at,
    @Nullable Instant since,
    @Nullable Quality quality) {

  /** Where an episode stands, in the order of its way. */
  public enum Stage {
    /** Known from a feed that offers no transcript yet. */
    WAITING,
    /** Its transcript is being fetched and read. */
    FETCHING,
    /** Its transcript is on its way to the notes. */
    TRANSCRIBED,
    /** Its notes are being made. */
    ASSEMBLING,
    /** Its notes are on their way to the site. */
    ASSEMBLED,
    /** Its page can be read. */
    PUBLISHED,
    /** It stopped; the failure says why. */
    FAILED,
    /** It was taken down. */
    REMOVED
  }

  /**
   * Why an episode stopped.
   *
   * @param where the service that gave up: {@code ingest}, {@code notes} or {@code publish}
   * @param cause what went wrong, in one sentence
   * @param remedy what the operator can do
   */
  public record Failure(String where, String cause, String remedy) {}

  /** Progress of {@code episode} on its way; not for failures. */
  public static Progress of(Episode episode, Stage stage, double done, String doing, Instant at) {
    return new Progress(
        episode.id(),
        episode.show(),
        episode.title(),
        episode.path(),
        stage,
        done,
        doing,
        null,
        at,
        null,
        null);
  }

  /** This news with what the service knows of its way; all else unchanged. */
  public Progress with(@Nullable Instant began, @Nullable Quality figures) {
    return new Progress(
        episodeId, show, title, path, stage, done, doing, failure, at, began, figures);
  }

  /** The news that {@code episode} stopped. */
  public static Progress failed(Episode episode, Failure failure, Instant at) {
    return new Progress(
        episode.id(),
        episode.show(),
        episode.title(),
        episode.path(),
        Stage.FAILED,
        1,
        "stopped",
        failure,
        at,
        null,
        null);
  }
}
