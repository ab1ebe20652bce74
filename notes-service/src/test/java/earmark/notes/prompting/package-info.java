@NullMarked
package earmark.notes.prompting;

import org.jspecify.annotations.NullMarked;
