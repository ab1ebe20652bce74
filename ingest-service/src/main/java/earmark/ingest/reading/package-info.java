/** Reads foreign bytes on threads of its own, within a budget of time, number and size. */
@NullMarked
package earmark.ingest.reading;

import org.jspecify.annotations.NullMarked;
