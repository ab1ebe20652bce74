/** Keeps what models have replied and what that has cost, in a folder or in Redis. */
@NullMarked
package earmark.notes.model.keeping;

import org.jspecify.annotations.NullMarked;
