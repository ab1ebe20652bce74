package earmark.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an episode is: the value of the topic {@code progress}, keyed by the episode's id. Every
 * service reports how far it is. Reports of different services may arrive in any order, so readers
 * keep the one that {@link #supersedes} the others.
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
 * @param since the version of what this reports on: when intake accepted the transcript, when the
 *     operator replayed the event, or when the episode was taken down; null while there is no
 *     transcript
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

  /** Where an episode stands. For one transcript, a later constant supersedes an earlier one. */
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
    /** It was taken down. */
    REMOVED,
    /** It stopped; the failure says why. A retry or a replay gives it a new version. */
    FAILED
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

  /** This report for the version {@code version}; all else unchanged. See {@link #since}. */
  public Progress since(@Nullable Instant version) {
    return new Progress(
        episodeId, show, title, path, stage, done, doing, failure, at, version, quality);
  }

  /** This report with the figures of the notes; all else unchanged. */
  public Progress with(Quality figures) {
    return new Progress(
        episodeId, show, title, path, stage, done, doing, failure, at, since, figures);
  }

  /**
   * Whether this replaces {@code other} as what is known of the episode, in whichever order the two
   * arrive. The later version counts, then the later stage, then the later time. Before there is a
   * transcript only the time counts, because fetching is tried again after a failure.
   *
   * @param other a report on the same episode
   */
  public boolean supersedes(Progress other) {
    if (since == null || other.since == null) {
      return since != null || (other.since == null && !at.isBefore(other.at));
    }
    if (!since.equals(other.since)) {
      return since.isAfter(other.since);
    }
    return stage == other.stage ? !at.isBefore(other.at) : stage.compareTo(other.stage) > 0;
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
