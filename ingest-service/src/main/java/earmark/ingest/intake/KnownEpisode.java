package earmark.ingest.intake;

import earmark.contracts.Episode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An episode that has a transcript, without the transcript.
 *
 * @param transcribedAt when it was accepted
 * @param episode all that was known of it then
 * @param hosts the show's hosts then
 * @param sha256 of the transcript's bytes; empty where the log does not say
 * @param source where the transcript was fetched from; null for an upload, and where the log does
 *     not say
 * @param at where its event stands in the log; null until the log has given it back
 */
public record KnownEpisode(
    Instant transcribedAt,
    Episode episode,
    List<String> hosts,
    String sha256,
    @Nullable String source,
    @Nullable Position at) {

  /** A place in the topic of transcripts. */
  public record Position(int partition, long offset) {}
}
