/** What runs inside the broker's own process. */
@NullMarked
package earmark.stack.node;

import org.jspecify.annotations.NullMarked;
