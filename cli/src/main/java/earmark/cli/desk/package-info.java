/** A client of the desk's endpoints. */
@NullMarked
package earmark.cli.desk;

import org.jspecify.annotations.NullMarked;
