@NullMarked
package earmark.publish;

import org.jspecify.annotations.NullMarked;
