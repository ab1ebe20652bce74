package earmark.ingest.polling;

import earmark.contracts.Episode;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.contracts.Show;
import earmark.feeds.FeedItem;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.Intake;
import earmark.ingest.intake.KnownEpisode;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.transcripts.ReadTranscript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one item of a feed as far as it goes. */
final class ItemIntake {

  private static final Logger log = LoggerFactory.getLogger(ItemIntake.class);
  private static final String REMEDY =
      "It is fetched again every few hours. Ask the publisher to fix the file, or upload the"
          + " transcript on the desk.";

  private final Catalogue catalogue;
  private final Intake intake;
  private final ItemFiles files;
  private final ItemTranscription transcription;
  private final Map<String, String> tried = new ConcurrentHashMap<>();

  ItemIntake(Catalogue catalogue, Intake intake, ItemFiles files, ItemTranscription transcription) {
    this.catalogue = catalogue;
    this.intake = intake;
    this.files = files;
    this.transcription = transcription;
  }

  /**
   * Takes an item of a look, if there is anything new about it.
   *
   * @throws LedgerUnavailable if nothing can be written down
   */
  void take(Show show, FeedItem item) {
    String id = Items.idOf(show, item);
    Optional<Progress> standing = catalogue.progress().byId(id);
    if (catalogue.episodes().isRemoved(id) || is(standing, Stage.REMOVED)) {
      return;
    }
    Optional<KnownEpisode> known = catalogue.episodes().byId(id);
    if (known.isPresent()) {
      again(show, item, known.get());
    } else if (item.transcripts().isEmpty() && transcription.takes(show, item)) {
      log.debug("{} is transcribed", item.title());
    } else if (item.transcripts().isEmpty()) {
      await(intake.identify(show, Items.facts(item, List.of())), standing);
    } else {
      fetch(show, item);
    }
  }

  /** Whether the transcript of an item could not be had, or was not to its end. */
  boolean hasFailed(Show show) {
    return of(show).anyMatch(p -> stoppedHere(p) || p.stage() == Stage.FETCHING);
  }

  /** Whether an item has no transcript yet. */
  boolean isWaiting(Show show) {
    return of(show).anyMatch(p -> p.stage() == Stage.WAITING);
  }

  private Stream<Progress> of(Show show) {
    return catalogue.progress().all().stream().filter(p -> p.show().id().equals(show.id()));
  }

  private void fetch(Show show, FeedItem item) {
    Episode episode = intake.identify(show, Items.facts(item, List.of()));
    intake.reports().progress(episode, Stage.FETCHING, 0, "fetching its transcript");
    try {
      accept(show, item, files.transcript(item));
    } catch (ItemFiles.NoTranscript e) {
      intake.reports().failure(episode, String.valueOf(e.getMessage()), REMEDY);
    } catch (LedgerUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      log.error("The item {} of {} could not be taken", item.title(), show.title(), e);
      intake.reports().failure(episode, "This item cannot be taken: " + e, REMEDY);
    }
  }

  /** An item whose transcript is known: it may say something new, or offer a better one. */
  private void again(Show show, FeedItem item, KnownEpisode known) {
    if (offersAnother(item, known)) {
      try {
        ReadTranscript read = files.transcript(item);
        if (intake.isBetter(read, known)) {
          accept(show, item, read);
          return;
        }
      } catch (ItemFiles.NoTranscript e) {
        log.info("{} keeps the transcript it has: {}", item.title(), e.getMessage());
      }
    }
    intake.restate(show, Items.facts(item, item.moments().chapters()), known);
  }

  private void accept(Show show, FeedItem item, ReadTranscript read) {
    intake.accept(show, Items.facts(item, files.chapters(item)).filledFrom(read.head()), read);
  }

  /** A transcript that the operator sent is never replaced, and each other one is tried once. */
  private boolean offersAnother(FeedItem item, KnownEpisode known) {
    if (item.transcripts().isEmpty() || known.source() == null) {
      return false;
    }
    String best = item.transcripts().getFirst().url();
    return !best.equals(known.source()) && !best.equals(tried.put(known.episode().id(), best));
  }

  private void await(Episode episode, Optional<Progress> standing) {
    boolean said =
        is(standing, Stage.WAITING)
            && standing.filter(p -> p.title().equals(episode.title())).isPresent();
    if (!said) {
      intake.reports().progress(episode, Stage.WAITING, 0, "waiting for a transcript");
    }
  }

  private static boolean stoppedHere(Progress standing) {
    return standing.failure() != null && standing.failure().where() == Progress.Service.INGEST;
  }

  private static boolean is(Optional<Progress> standing, Stage stage) {
    return standing.filter(p -> p.stage() == stage).isPresent();
  }
}
