package earmark.ingest.intake;

import earmark.contracts.Episode;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Progress;
import earmark.contracts.Show;
import earmark.transcripts.Fidelity;
import earmark.transcripts.ReadTranscript;
import java.time.Clock;
import java.time.Instant;

/** Accepts every episode, from feeds and uploads alike. */
public final class Intake {

  private final Catalogue catalogue;
  private final Ledger ledger;
  private final Stored stored;
  private final EpisodeIdentity identity;
  private final EpisodeVersions versions;
  private final EpisodeNews news;
  private final EpisodeReports reports;

  public Intake(Catalogue catalogue, Ledger ledger, Stored stored, Clock clock) {
    this.catalogue = catalogue;
    this.ledger = ledger;
    this.stored = stored;
    this.identity = new EpisodeIdentity(catalogue, clock);
    this.versions = new EpisodeVersions(catalogue, clock);
    this.news = new EpisodeNews(catalogue);
    this.reports = new EpisodeReports(catalogue, ledger, clock);
  }

  /**
   * Gives the episode its identity and its path, which it keeps for ever. Nothing is written.
   *
   * @throws FieldRefused if it has no title
   */
  public Episode identify(Show show, EpisodeFacts facts) {
    return identity.identify(show, facts);
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
    if (news.isNews(event)) {
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
    if (news.saysNothingNew(show, facts, known)) {
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
    reports.removed(standing, at);
  }

  /** Where reports on episodes go that have no transcript yet. */
  public EpisodeReports reports() {
    return reports;
  }

  /**
   * A version later than all that are known of an episode, takedowns among them, to the
   * millisecond, so that what was written equals what the log gives back. It is now unless this
   * machine's clock is behind that of another instance.
   */
  public Instant nextVersion(String episodeId) {
    return versions.next(episodeId);
  }

  private void send(EpisodeTranscribed event) {
    reports.sending(event);
    try {
      catalogue.episodes().add(event, () -> ledger.transcribed(event));
    } catch (LedgerUnavailable e) {
      reports.notSent(event);
      throw e;
    }
  }
}
