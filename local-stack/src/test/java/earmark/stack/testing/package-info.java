/** What the services' tests share: a real broker and a real cache. */
@NullMarked
package earmark.stack.testing;

import org.jspecify.annotations.NullMarked;
