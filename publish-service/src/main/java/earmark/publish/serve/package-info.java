/** The fast path: a path in, ready bytes out. */
@NullMarked
package earmark.publish.serve;

import org.jspecify.annotations.NullMarked;
