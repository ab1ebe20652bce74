@NullMarked
package earmark.notes.model.keeping;

import org.jspecify.annotations.NullMarked;
