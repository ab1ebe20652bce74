@NullMarked
package earmark.notes.messaging;

import org.jspecify.annotations.NullMarked;
