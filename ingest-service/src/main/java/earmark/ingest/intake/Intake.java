package earmark.ingest.intake;

import earmark.contracts.Episode;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Ids;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.contracts.Show;
import earmark.transcripts.Fidelity;
import earmark.transcripts.ReadTranscript;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Accepts every episode, from feeds and uploads alike. */
public final class Intake {

  /** What is sent from here is news, whether or not it was sent before. */
  private static final Set<Stage> STOPPED = Set.of(Stage.FETCHING, Stage.FAILED, Stage.REMOVED);

  private final Catalogue catalogue;
  private final Ledger ledger;
  private final Stored stored;
  private final Clock clock;

  public Intake(Catalogue catalogue, Ledger ledger, Stored stored, Clock clock) {
    this.catalogue = catalogue;
    this.ledger = ledger;
    this.stored = stored;
    this.clock = clock;
  }

  /**
   * Gives the episode its identity and its path, which it keeps for ever. Nothing is written.
   *
   * @throws FieldRefused if it has no title
   */
  public Episode identify(Show show, EpisodeFacts facts) {
    String title = requireTitle(facts);
    Optional<Episode> same = sameAs(show, facts, title);
    LocalDate date = dateOf(facts, same);
    String guid = facts.guid() != null ? facts.guid() : madeGuid(same, date, title);
    String id = Ids.episode(show.id(), guid);
    String path = catalogue.paths().give(id, Slugs.path(show.slug(), date, title));
    return facts.episode(id, show, guid, path, title, date);
  }

  /**
   * Sends the episode on its way, unless exactly this was sent before and did not fail.
   *
   * @param facts already filled from the transcript's head
   * @throws FieldRefused if it has no title
   * @throws LedgerUnavailable if it could not be written down; sending it again is safe
   */
  public synchronized Episode accept(Show show, EpisodeFacts facts, ReadTranscript read) {
    Episode episode = identify(show, facts);
    Instant at = nextVersion(episode.id());
    var event = new EpisodeTranscribed(at, episode, show.hosts(), read.transcript());
    if (isNews(event)) {
      send(event);
    }
    return episode;
  }

  /**
   * Whether a transcript is more faithful than the one that an episode has.
   *
   * @throws LedgerUnavailable if that one cannot be read back
   */
  public boolean isBetter(ReadTranscript read, KnownEpisode known) {
    return stored
        .event(known)
        .map(event -> Fidelity.of(event.transcript()))
        .filter(has -> Fidelity.of(read.transcript()).isBetterThan(has))
        .isPresent();
  }

  /**
   * Sends a known episode once more, with the transcript that it has, where a feed says something
   * new of it.
   *
   * @throws LedgerUnavailable if it could not be written down
   */
  public synchronized void restate(Show show, EpisodeFacts facts, KnownEpisode known) {
    if (saysNothingNew(show, facts, known)) {
      return;
    }
    stored
        .event(known)
        .map(EpisodeTranscribed::transcript)
        .ifPresent(
            transcript ->
                send(
                    new EpisodeTranscribed(
                        nextVersion(known.episode().id()),
                        facts.over(known.episode(), show),
                        show.hosts(),
                        transcript)));
  }

  /**
   * Sends an event that was accepted before once more, as the newest.
   *
   * @throws LedgerUnavailable if it could not be written down
   */
  public synchronized void sendAgain(EpisodeTranscribed event) {
    Instant at = nextVersion(event.episode().id());
    send(new EpisodeTranscribed(at, event.episode(), event.hosts(), event.transcript()));
  }

  /**
   * Takes an episode down.
   *
   * @param standing its last progress
   * @throws LedgerUnavailable if it could not be written down
   */
  public synchronized void remove(Progress standing) {
    Instant at = nextVersion(standing.episodeId());
    String id = standing.episodeId();
    catalogue.episodes().remove(id, at, () -> ledger.removed(id, standing.path(), at));
    report(standing.removed(at, now()));
  }

  /**
   * Reports how far an episode without a transcript is.
   *
   * @param share how much of the stage is done, 0 to 1
   */
  public void report(Episode episode, Stage stage, double share, String doing) {
    report(Progress.of(episode, stage, share, doing, now()));
  }

  /** Reports that an episode stopped before it had a transcript. */
  public void reportFailure(Episode episode, String cause, String remedy) {
    var failure = new Progress.Failure(Progress.Service.INGEST, cause, remedy);
    report(Progress.failed(episode, failure, now()));
  }

  /**
   * A version later than all that are known of an episode, takedowns among them, to the
   * millisecond, so that what was written equals what the log gives back. It is now unless this
   * machine's clock is behind that of another instance.
   */
  public Instant nextVersion(String episodeId) {
    return Stream.concat(
            catalogue.episodes().version(episodeId).stream(),
            catalogue.progress().byId(episodeId).map(Progress::since).stream())
        .map(known -> known.truncatedTo(ChronoUnit.MILLIS).plusMillis(1))
        .reduce(now(), (a, b) -> a.isAfter(b) ? a : b);
  }

  /** Whether a polled item says nothing that is not known already. */
  boolean saysNothingNew(Show show, EpisodeFacts facts, KnownEpisode known) {
    return facts.over(known.episode(), show).equals(known.episode())
        && known.hosts().equals(show.hosts());
  }

  /** The title without outer white space. */
  static String requireTitle(EpisodeFacts facts) {
    if (facts.title() == null || facts.title().isBlank()) {
      throw new FieldRefused(
          "title", "The episode has no title, and its transcript names none. Give it a title.");
    }
    return facts.title().strip();
  }

  private void send(EpisodeTranscribed event) {
    Progress begun =
        Progress.of(event.episode(), Stage.TRANSCRIBED, 1, "on its way to the notes", now())
            .since(event.transcribedAt());
    catalogue.progress().add(begun, () -> ledger.begun(begun));
    try {
      catalogue.episodes().add(event, () -> ledger.transcribed(event));
    } catch (LedgerUnavailable e) {
      var failure =
          new Progress.Failure(
              Progress.Service.INGEST, "The transcript could not be stored.", "Send it again.");
      report(Progress.failed(event.episode(), failure, now()).since(event.transcribedAt()));
      throw e;
    }
  }

  private void report(Progress progress) {
    catalogue.progress().add(progress, () -> ledger.progress(progress));
  }

  private boolean isNews(EpisodeTranscribed event) {
    String id = event.episode().id();
    Optional<Stage> stage = catalogue.progress().byId(id).map(Progress::stage);
    boolean stopped = stage.filter(STOPPED::contains).isPresent();
    return stopped
        || catalogue
            .episodes()
            .byId(id)
            .filter(known -> known.sha256().equals(event.transcript().sha256()))
            .filter(known -> known.episode().equals(event.episode()))
            .filter(known -> known.hosts().equals(event.hosts()))
            .isEmpty();
  }

  /** An upload without guid is the known episode of its show and title. */
  private Optional<Episode> sameAs(Show show, EpisodeFacts facts, String title) {
    if (facts.guid() != null) {
      return catalogue
          .episodes()
          .byId(Ids.episode(show.id(), facts.guid()))
          .map(KnownEpisode::episode);
    }
    return catalogue
        .episodes()
        .byTitle(show.id(), title)
        .map(KnownEpisode::episode)
        .filter(
            known ->
                facts.publishedOn() == null || facts.publishedOn().equals(known.publishedOn()));
  }

  private LocalDate dateOf(EpisodeFacts facts, Optional<Episode> same) {
    if (facts.publishedOn() != null) {
      return facts.publishedOn();
    }
    return same.map(Episode::publishedOn).orElseGet(() -> LocalDate.now(clock));
  }

  private static String madeGuid(Optional<Episode> same, LocalDate date, String title) {
    return same.map(Episode::guid).orElse(date + " " + title);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
