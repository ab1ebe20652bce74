/** Has a model judge whether quotes carry what a writer says in its own words. */
@NullMarked
package earmark.notes.judging;

import org.jspecify.annotations.NullMarked;
