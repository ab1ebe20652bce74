@NullMarked
package earmark.contracts;

import org.jspecify.annotations.NullMarked;
