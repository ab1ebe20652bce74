/** The desk's doors, as a client sees them. */
@NullMarked
package earmark.stack.desk;

import org.jspecify.annotations.NullMarked;
