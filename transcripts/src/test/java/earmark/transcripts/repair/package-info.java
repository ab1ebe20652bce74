@NullMarked
package earmark.transcripts.repair;

import org.jspecify.annotations.NullMarked;
