@NullMarked
package earmark.ingest.polling;

import org.jspecify.annotations.NullMarked;
