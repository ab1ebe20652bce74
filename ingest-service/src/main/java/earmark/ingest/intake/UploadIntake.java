package earmark.ingest.intake;

import earmark.contracts.Episode;
import earmark.contracts.Show;
import earmark.ingest.reading.ForeignFiles;
import earmark.transcripts.ReadTranscript;
import earmark.transcripts.raw.TranscriptRefused;
import org.jspecify.annotations.Nullable;

/** Takes an episode that the operator sends. */
public final class UploadIntake {

  private final ShowIntake shows;
  private final Intake intake;
  private final ForeignFiles files;

  public UploadIntake(ShowIntake shows, Intake intake, ForeignFiles files) {
    this.shows = shows;
    this.intake = intake;
    this.files = files;
  }

  /**
   * The transcript as it was sent.
   *
   * @param mediaType as the sender named it
   * @param fileName as the sender named it
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record File(byte[] content, @Nullable String mediaType, @Nullable String fileName) {}

  /**
   * Takes the episode and sends it on its way.
   *
   * @throws TranscriptRefused if the file cannot be read as a transcript
   * @throws FieldRefused if something is missing
   * @throws LedgerUnavailable if it could not be written down; sending it again is safe
   */
  public Episode take(ShowFacts showFacts, EpisodeFacts said, File file) {
    ReadTranscript read =
        files.transcript(
            file.content(),
            file.mediaType(),
            file.fileName(),
            null,
            said.media().durationSeconds());
    EpisodeFacts facts = said.filledFrom(read.head());
    EpisodeIdentity.requireTitle(facts);
    Show show = shows.take(showFacts);
    return intake.accept(show, facts, read);
  }
}
