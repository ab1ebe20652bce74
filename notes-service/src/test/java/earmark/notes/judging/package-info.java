@NullMarked
package earmark.notes.judging;

import org.jspecify.annotations.NullMarked;
