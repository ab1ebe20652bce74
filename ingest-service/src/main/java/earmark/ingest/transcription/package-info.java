/** Makes transcripts of episodes that have none, on a server of the operator's choice. */
@NullMarked
package earmark.ingest.transcription;

import org.jspecify.annotations.NullMarked;
