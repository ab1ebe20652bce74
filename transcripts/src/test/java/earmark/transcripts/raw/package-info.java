@NullMarked
package earmark.transcripts.raw;

import org.jspecify.annotations.NullMarked;
