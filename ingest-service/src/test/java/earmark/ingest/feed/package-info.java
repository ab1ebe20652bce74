@NullMarked
package earmark.ingest.feed;

import org.jspecify.annotations.NullMarked;
