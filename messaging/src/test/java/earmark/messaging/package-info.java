@NullMarked
package earmark.messaging;

import org.jspecify.annotations.NullMarked;
