/** How good the notes are, measured against answers written for the project's own episodes. */
@NullMarked
package earmark.system.yardstick;

import org.jspecify.annotations.NullMarked;
