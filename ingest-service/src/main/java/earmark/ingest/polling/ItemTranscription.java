package earmark.ingest.polling;

import earmark.contracts.Episode;
import earmark.contracts.Progress.Stage;
import earmark.contracts.Show;
import earmark.feeds.FeedItem;
import earmark.ingest.intake.Intake;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.ingest.transcription.Transcription;
import earmark.ingest.transcription.TranscriptionFailed;
import earmark.ingest.transcription.TranscriptionJobs;
import earmark.transcripts.ReadTranscript;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has items transcribed whose publisher offers no transcript. */
final class ItemTranscription {

  private static final Logger log = LoggerFactory.getLogger(ItemTranscription.class);

  private final Intake intake;
  private final ItemFiles files;
  private final Transcription transcription;
  private final TranscriptionJobs jobs;

  ItemTranscription(
      Intake intake, ItemFiles files, Transcription transcription, TranscriptionJobs jobs) {
    this.intake = intake;
    this.files = files;
    this.transcription = transcription;
    this.jobs = jobs;
  }

  /** Whether the item is being transcribed now, or will be. */
  boolean takes(Show show, FeedItem item) {
    if (!transcription.isOn() || item.media().audioUrl() == null) {
      return false;
    }
    Episode episode = intake.identify(show, Items.facts(item, item.moments().chapters()));
    jobs.start(episode.id(), () -> transcribe(show, item, episode));
    return true;
  }

  private void transcribe(Show show, FeedItem item, Episode episode) {
    try {
      transcription
          .transcribe(
              episode,
              step -> intake.reports().progress(episode, Stage.FETCHING, step.done(), step.doing()))
          .ifPresent(read -> accept(show, item, read));
    } catch (TranscriptionFailed e) {
      intake.reports().failure(episode, String.valueOf(e.getMessage()), e.remedy());
    } catch (LedgerUnavailable e) {
      log.warn(
          "The transcript of {} could not be stored; will retry: {}", item.title(), e.getMessage());
    }
  }

  private void accept(Show show, FeedItem item, ReadTranscript read) {
    intake.accept(show, Items.facts(item, files.chapters(item)).filledFrom(read.head()), read);
  }
}
