/** Aligns two transcripts of one recording by their words. */
@NullMarked
package earmark.transcripts.align;

import org.jspecify.annotations.NullMarked;
