@NullMarked
package earmark.notes;

import org.jspecify.annotations.NullMarked;
