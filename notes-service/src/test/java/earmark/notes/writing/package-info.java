/** Tests of the seam. */
@NullMarked
package earmark.notes.writing;

import org.jspecify.annotations.NullMarked;
