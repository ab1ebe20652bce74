/** Fuzzes every reader of foreign bytes, and reads the inputs that fuzzing begins with. */
@NullMarked
package earmark.text.testing;

import org.jspecify.annotations.NullMarked;
