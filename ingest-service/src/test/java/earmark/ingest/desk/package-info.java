@NullMarked
package earmark.ingest.desk;

import org.jspecify.annotations.NullMarked;
