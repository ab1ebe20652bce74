@NullMarked
package earmark.notes.model.setup;

import org.jspecify.annotations.NullMarked;
