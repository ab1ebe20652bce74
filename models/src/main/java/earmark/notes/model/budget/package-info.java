/** Limits and measures what questions to models cost. */
@NullMarked
package earmark.notes.model.budget;

import org.jspecify.annotations.NullMarked;
