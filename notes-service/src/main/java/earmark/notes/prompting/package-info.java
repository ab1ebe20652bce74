/** What models are asked and shown, and how their replies are read. */
@NullMarked
package earmark.notes.prompting;

import org.jspecify.annotations.NullMarked;
