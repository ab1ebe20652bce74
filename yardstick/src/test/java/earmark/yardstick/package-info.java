/** Tests of the yardstick. */
@NullMarked
package earmark.yardstick;

import org.jspecify.annotations.NullMarked;
