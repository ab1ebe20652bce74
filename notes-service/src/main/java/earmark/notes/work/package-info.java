/** Books, products and media: finding them, and how the episode treats them. */
@NullMarked
package earmark.notes.work;

import org.jspecify.annotations.NullMarked;
