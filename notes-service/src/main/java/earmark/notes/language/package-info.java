/** The languages that notes are written for, each with its rules and words as resources. */
@NullMarked
package earmark.notes.language;

import org.jspecify.annotations.NullMarked;
