@NullMarked
package earmark.ingest.transcription;

import org.jspecify.annotations.NullMarked;
