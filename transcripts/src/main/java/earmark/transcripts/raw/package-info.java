/**
 * What every format builds on: the file as text, its cues as they stand there, its head, and
 * refusals.
 */
@NullMarked
package earmark.transcripts.raw;

import org.jspecify.annotations.NullMarked;
