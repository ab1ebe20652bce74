@NullMarked
package earmark.publish.serve;

import org.jspecify.annotations.NullMarked;
