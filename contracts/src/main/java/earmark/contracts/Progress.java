package earmark.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
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
 * @param publishedOn see {@link Episode#publishedOn}; null where it is not known
 * @param stage where it stands
 * @param done how far the whole way is, 0 to 1, see {@link Stage#at}
 * @param doing what is being done, in a few words, such as {@code choosing points}
 * @param failure the cause, exactly where {@code stage} is {@link Stage#FAILED}; else null
 * @param at when, by the clock of the service that reports; for display only
 * @param since the version of what this reports on: that of the transcript, the replay or the
 *     takedown, see {@link EpisodeTranscribed#transcribedAt}; null while there is no transcript
 * @param quality figures of its notes; null until they are made
 */
public record Progress(
    String episodeId,
    ShowRef show,
    String title,
    String path,
    @Nullable LocalDate publishedOn,
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
    WAITING(0, 0),
    /** Its transcript is being fetched and read. */
    FETCHING(0.05, 0.15),
    /** Its transcript is on its way to the notes. */
    TRANSCRIBED(0.15, 0.15),
    /** Its notes are being made. */
    ASSEMBLING(0.2, 0.85),
    /** Its notes are on their way to the site. */
    ASSEMBLED(0.9, 0.9),
    /** Its page can be read. */
    PUBLISHED(1, 1),
    /** It was taken down. */
    REMOVED(1, 1),
    /** It stopped; the failure says why. A retry or a replay gives it a new version. */
    FAILED(1, 1);

    private final double from;
    private final double to;

    Stage(double from, double to) {
      this.from = from;
      this.to = to;
    }

    /**
     * How far the whole way is, 0 to 1, when {@code share} of this stage is done.
     *
     * @param share 0 to 1
     */
    public double at(double share) {
      return from + (to - from) * share;
    }
  }

  /** The services that an episode passes. */
  public enum Service {
    INGEST,
    NOTES,
    PUBLISH,
    /** One that this version does not know. */
    OTHER;

    /** The service of that name, in any case; {@link #OTHER} if there is none. */
    @JsonCreator
    public static Service of(String name) {
      for (Service service : values()) {
        if (service.name().equalsIgnoreCase(name)) {
          return service;
        }
      }
      return OTHER;
    }

    /** The name in lower case, as events carry it. */
    @JsonValue
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Why an episode stopped.
   *
   * @param where the service that gave up
   * @param cause what went wrong, in one sentence
   * @param remedy what the operator can do
   */
  public record Failure(Service where, String cause, String remedy) {}

  /**
   * A report that {@code episode} is on its way; not for failures.
   *
   * @param share how much of the stage is done, 0 to 1
   */
  public static Progress of(Episode episode, Stage stage, double share, String doing, Instant at) {
    return of(episode, stage, stage.at(share), doing, null, at);
  }

  /** A report that {@code episode} stopped. */
  public static Progress failed(Episode episode, Failure failure, Instant at) {
    return of(episode, Stage.FAILED, Stage.FAILED.at(1), "stopped", failure, at);
  }

  private static Progress of(
      Episode episode,
      Stage stage,
      double done,
      String doing,
      @Nullable Failure failure,
      Instant at) {
    return new Progress(
        episode.id(),
        episode.show(),
        episode.title(),
        episode.path(),
        episode.publishedOn(),
        stage,
        done,
        doing,
        failure,
        at,
        null,
        null);
  }

  /**
   * This episode as taken down.
   *
   * @param version see {@link #since}
   */
  public Progress removed(Instant version, Instant now) {
    return new Progress(
        episodeId,
        show,
        title,
        path,
        publishedOn,
        Stage.REMOVED,
        Stage.REMOVED.at(1),
        "taken down",
        null,
        now,
        version,
        null);
  }

  /** This report for the version {@code version}; all else unchanged. See {@link #since}. */
  public Progress since(@Nullable Instant version) {
    return new Progress(
        episodeId,
        show,
        title,
        path,
        publishedOn,
        stage,
        done,
        doing,
        failure,
        at,
        version,
        quality);
  }

  /** This report with the figures of the notes; all else unchanged. */
  public Progress with(Quality figures) {
    return new Progress(
        episodeId, show, title, path, publishedOn, stage, done, doing, failure, at, since, figures);
  }

  /**
   * Whether this replaces {@code earlier} as what is known of the episode. The later version
   * counts, then the later stage, then the later in the topic. Before there is a transcript only
   * the topic's order counts, because fetching is tried again after a failure. Clocks count
   * nothing.
   *
   * @param earlier a report on the same episode that arrived before this one
   */
  public boolean supersedes(Progress earlier) {
    if (since == null || earlier.since == null) {
      return since != null || earlier.since == null;
    }
    return since.equals(earlier.since)
        ? stage.compareTo(earlier.stage) >= 0
        : since.isAfter(earlier.since);
  }

  /**
   * This report with the show, title, path and date of {@code known}, if it names none: a service
   * that cannot read an event knows its key only.
   */
  public Progress identifiedBy(Progress known) {
    if (!show.id().isEmpty()) {
      return this;
    }
    return new Progress(
        episodeId,
        known.show,
        known.title,
        known.path,
        known.publishedOn,
        stage,
        done,
        doing,
        failure,
        at,
        since,
        quality);
  }
}
