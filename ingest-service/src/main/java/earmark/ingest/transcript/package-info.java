/** Reads transcripts of every known format into cues; knows no framework. */
@NullMarked
package earmark.ingest.transcript;

import org.jspecify.annotations.NullMarked;
