@NullMarked
package earmark.ingest.transcript;

import org.jspecify.annotations.NullMarked;
