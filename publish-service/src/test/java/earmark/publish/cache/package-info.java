@NullMarked
package earmark.publish.cache;

import org.jspecify.annotations.NullMarked;
