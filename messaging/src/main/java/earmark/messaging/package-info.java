/**
 * How a service joins the pipeline: topics declared, events published and read, retries, dead
 * letters, progress.
 */
@NullMarked
package earmark.messaging;

import org.jspecify.annotations.NullMarked;
