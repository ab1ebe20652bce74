/** Who is host, who is guest, who speaks, and how their names are spelled. */
@NullMarked
package earmark.notes.cast;

import org.jspecify.annotations.NullMarked;
