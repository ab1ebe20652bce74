@NullMarked
package earmark.stack;

import org.jspecify.annotations.NullMarked;
