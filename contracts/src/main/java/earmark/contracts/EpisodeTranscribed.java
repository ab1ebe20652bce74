package earmark.contracts;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;

/**
 * An episode has a transcript: the value of the topic {@code transcripts}, keyed by the episode's
 * id. Null (a tombstone) takes the episode down; its header {@link Topics#PATH_HEADER} carries the
 * page's path.
 *
 * <p>The transcript comes last, so that a reader of the topic who only wants the episode can stop
 * before it.
 *
 * @param transcribedAt the version: later than all that intake knew of the episode, takedowns too;
 *     when intake accepted it, unless another host's clock was ahead. Of two events of one episode
 *     the later one counts
 * @param episode all that is known of the episode
 * @param hosts the show's hosts at that time, full names; may be empty
 * @param transcript the cues
 */
@JsonPropertyOrder({"transcribedAt", "episode", "hosts", "transcript"})
public record EpisodeTranscribed(
    Instant transcribedAt, Episode episode, List<String> hosts, Transcript transcript) {

  public EpisodeTranscribed {
    hosts = Lists.copy(hosts);
  }
}
