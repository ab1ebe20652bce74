/** The desk's doors, as a client sees them. */
@NullMarked
package earmark.cli.desk;

import org.jspecify.annotations.NullMarked;
