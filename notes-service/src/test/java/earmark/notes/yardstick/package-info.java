/** Tests of the yardstick. */
@NullMarked
package earmark.notes.yardstick;

import org.jspecify.annotations.NullMarked;
