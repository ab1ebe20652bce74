@NullMarked
package earmark.notes.model.provider;

import org.jspecify.annotations.NullMarked;
