/** Following feeds: what is new in each, and the way of its items to intake. */
@NullMarked
package earmark.ingest.polling;

import org.jspecify.annotations.NullMarked;
