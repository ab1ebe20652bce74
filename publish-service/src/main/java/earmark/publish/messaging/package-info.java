/** Kafka's events in, progress out, and the rebuilding of an emptied cache. */
@NullMarked
package earmark.publish.messaging;

import org.jspecify.annotations.NullMarked;
