@NullMarked
package earmark.ingest;

import org.jspecify.annotations.NullMarked;
