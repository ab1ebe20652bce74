/** JSON, timed text and HTML. */
@NullMarked
package earmark.transcripts.structured;

import org.jspecify.annotations.NullMarked;
