package earmark.ingest.polling;

import earmark.contracts.Episode;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.contracts.Show;
import earmark.ingest.feed.FeedItem;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.EpisodeFacts;
import earmark.ingest.intake.Intake;
import earmark.ingest.intake.KnownEpisode;
import earmark.ingest.intake.LedgerAway;
import earmark.ingest.transcript.ReadTranscript;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one item of a feed as far as it goes. */
final class ItemIntake {

  private static final Logger log = LoggerFactory.getLogger(ItemIntake.class);
  private static final double FETCHING = 0.05;
  private static final String REMEDY =
      "It is tried again at every poll. Have the publisher mend the file, or upload the transcript"
          + " on the desk.";

  private final Catalogue catalogue;
  private final Intake intake;
  private final ItemFiles files;

  ItemIntake(Catalogue catalogue, Intake intake, ItemFiles files) {
    this.catalogue = catalogue;
    this.intake = intake;
    this.files = files;
  }

  /**
   * Takes an item of a poll, if there is anything new about it.
   *
   * @throws LedgerAway if nothing can be written down
   */
  void take(Show show, FeedItem item) {
    String id = Items.idOf(show, item);
    Optional<Progress> standing = catalogue.progress().byId(id);
    if (catalogue.episodes().isRemoved(id) || is(standing, Stage.REMOVED)) {
      return;
    }
    EpisodeFacts facts = Items.facts(item, List.of());
    Optional<KnownEpisode> known = catalogue.episodes().byId(id);
    if (item.transcripts().isEmpty()) {
      if (known.isEmpty()) {
        await(intake.identify(show, facts), standing);
      }
    } else if (known.isEmpty()
        || stoppedHere(standing)
        || !intake.saysNothingNew(show, facts, known.get())) {
      fetch(show, item);
    }
  }

  /** Takes an item with its files, whatever is known of it. */
  void fetch(Show show, FeedItem item) {
    Episode episode = intake.identify(show, Items.facts(item, List.of()));
    intake.report(episode, Stage.FETCHING, FETCHING, "fetching its transcript");
    try {
      ReadTranscript read = files.transcript(item);
      EpisodeFacts facts = Items.facts(item, files.chapters(item)).filledFrom(read.head());
      intake.accept(show, facts, read);
    } catch (ItemFiles.NoTranscript e) {
      intake.reportFailure(episode, String.valueOf(e.getMessage()), REMEDY);
    } catch (LedgerAway e) {
      throw e;
    } catch (RuntimeException e) {
      log.error("The item {} of {} could not be taken", item.title(), show.title(), e);
      intake.reportFailure(episode, "This item cannot be taken: " + e, REMEDY);
    }
  }

  /** Whether an item may be waiting for what a conditional request would not show. */
  boolean isUnfinished(Show show) {
    return catalogue.progress().all().stream()
        .filter(p -> p.show().id().equals(show.id()))
        .map(Optional::of)
        .anyMatch(p -> stoppedHere(p) || is(p, Stage.FETCHING));
  }

  private void await(Episode episode, Optional<Progress> standing) {
    boolean said =
        is(standing, Stage.WAITING)
            && standing.filter(p -> p.title().equals(episode.title())).isPresent();
    if (!said) {
      intake.report(episode, Stage.WAITING, 0, "waiting for a transcript");
    }
  }

  private static boolean stoppedHere(Optional<Progress> standing) {
    return standing
        .map(Progress::failure)
        .filter(failure -> failure.where().equals("ingest"))
        .isPresent();
  }

  private static boolean is(Optional<Progress> standing, Stage stage) {
    return standing.filter(p -> p.stage() == stage).isPresent();
  }
}
