@NullMarked
package earmark.publish.messaging;

import org.jspecify.annotations.NullMarked;
