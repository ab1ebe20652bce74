@NullMarked
package earmark.notes.sponsor;

import org.jspecify.annotations.NullMarked;
