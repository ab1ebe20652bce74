/** Measures the notes of real transcripts for which nobody has written reference answers. */
@NullMarked
package earmark.notes.yardstick;

import org.jspecify.annotations.NullMarked;
