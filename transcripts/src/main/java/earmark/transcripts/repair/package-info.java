/** What is often wrong in transcripts, each with its own repair. */
@NullMarked
package earmark.transcripts.repair;

import org.jspecify.annotations.NullMarked;
