/** Real Kafka, real Redis and the services as processes of one machine, without Docker. */
@NullMarked
package earmark.stack;

import org.jspecify.annotations.NullMarked;
