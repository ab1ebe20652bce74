/** Writes notes with a language model, which proposes evidence first and then the text. */
@NullMarked
package earmark.notes.writing.model;

import org.jspecify.annotations.NullMarked;
