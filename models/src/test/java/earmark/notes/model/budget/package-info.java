@NullMarked
package earmark.notes.model.budget;

import org.jspecify.annotations.NullMarked;
