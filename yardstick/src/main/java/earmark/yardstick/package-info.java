/** Measures the readers and the notes against folders of real files; no service contains it. */
@NullMarked
package earmark.yardstick;

import org.jspecify.annotations.NullMarked;
