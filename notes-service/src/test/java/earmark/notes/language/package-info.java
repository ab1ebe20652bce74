@NullMarked
package earmark.notes.language;

import org.jspecify.annotations.NullMarked;
