/** A transcript prepared for work: words with times, sentences, turns. */
@NullMarked
package earmark.notes.reading;

import org.jspecify.annotations.NullMarked;
