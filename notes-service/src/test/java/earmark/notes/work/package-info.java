@NullMarked
package earmark.notes.work;

import org.jspecify.annotations.NullMarked;
