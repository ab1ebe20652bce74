@NullMarked
package earmark.notes.cast;

import org.jspecify.annotations.NullMarked;
