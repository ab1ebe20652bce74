@NullMarked
package earmark.notes.reading;

import org.jspecify.annotations.NullMarked;
