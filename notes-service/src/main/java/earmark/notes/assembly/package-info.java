/** From a transcript to notes, step by step. */
@NullMarked
package earmark.notes.assembly;

import org.jspecify.annotations.NullMarked;
