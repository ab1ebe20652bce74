package earmark.contracts;

import java.time.Instant;

/**
 * An episode has notes: the value of the topic {@code notes}, keyed by the episode's id. Null (a
 * tombstone) takes the episode down; its header {@link Topics#PATH_HEADER} carries the page's path.
 *
 * @param transcribedAt the version of the transcript that the notes are made from, see {@link
 *     EpisodeTranscribed#transcribedAt}; notes of an earlier version never replace those of a later
 *     one, nor undo a later takedown
 * @param episode all that is known of the episode
 * @param notes what the page says
 */
public record NotesAssembled(Instant transcribedAt, Episode episode, Notes notes) {}
