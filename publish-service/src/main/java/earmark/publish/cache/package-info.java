/** Pages and the site's index in Redis, with a near cache in the JVM that Redis invalidates. */
@NullMarked
package earmark.publish.cache;

import org.jspecify.annotations.NullMarked;
