/** The seam between what is read and what is proposed: a writer turns a briefing into a draft. */
@NullMarked
package earmark.notes.writing;

import org.jspecify.annotations.NullMarked;
