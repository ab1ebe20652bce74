@NullMarked
package earmark.ingest.reading;

import org.jspecify.annotations.NullMarked;
