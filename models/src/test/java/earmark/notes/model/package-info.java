@NullMarked
package earmark.notes.model;

import org.jspecify.annotations.NullMarked;
