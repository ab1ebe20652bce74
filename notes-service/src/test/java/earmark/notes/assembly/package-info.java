@NullMarked
package earmark.notes.assembly;

import org.jspecify.annotations.NullMarked;
