/** What may be published: claims are found in the transcript word by word, or refused by name. */
@NullMarked
package earmark.notes.grounding;

import org.jspecify.annotations.NullMarked;
