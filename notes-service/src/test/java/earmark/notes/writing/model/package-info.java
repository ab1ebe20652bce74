@NullMarked
package earmark.notes.writing.model;

import org.jspecify.annotations.NullMarked;
