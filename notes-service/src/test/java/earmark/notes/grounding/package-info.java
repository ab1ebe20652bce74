@NullMarked
package earmark.notes.grounding;

import org.jspecify.annotations.NullMarked;
