@NullMarked
package earmark.transcripts.align;

import org.jspecify.annotations.NullMarked;
