/** Consumes Kafka events, reports progress, and rebuilds an emptied cache. */
@NullMarked
package earmark.publish.messaging;

import org.jspecify.annotations.NullMarked;
