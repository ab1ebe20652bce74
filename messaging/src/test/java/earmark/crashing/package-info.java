/** A service that ends while it works, in a process of its own. */
@NullMarked
package earmark.crashing;

import org.jspecify.annotations.NullMarked;
