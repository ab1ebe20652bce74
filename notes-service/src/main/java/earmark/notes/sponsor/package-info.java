/** Which stretches of an episode are paid, self-promotion or housekeeping. */
@NullMarked
package earmark.notes.sponsor;

import org.jspecify.annotations.NullMarked;
