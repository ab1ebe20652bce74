@NullMarked
package earmark.ingest.fetch;

import org.jspecify.annotations.NullMarked;
