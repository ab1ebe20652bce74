/** Reads transcripts of every known format into cues; knows no framework. */
@NullMarked
package earmark.transcripts;

import org.jspecify.annotations.NullMarked;
