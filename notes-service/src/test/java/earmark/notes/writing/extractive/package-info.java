@NullMarked
package earmark.notes.writing.extractive;

import org.jspecify.annotations.NullMarked;
