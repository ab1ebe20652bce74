@NullMarked
package earmark.ingest.messaging;

import org.jspecify.annotations.NullMarked;
