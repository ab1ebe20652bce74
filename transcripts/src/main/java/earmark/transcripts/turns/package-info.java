/** Texts in which people take turns, with times or without. */
@NullMarked
package earmark.transcripts.turns;

import org.jspecify.annotations.NullMarked;
