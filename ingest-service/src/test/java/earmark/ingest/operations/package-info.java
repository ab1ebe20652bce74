@NullMarked
package earmark.ingest.operations;

import org.jspecify.annotations.NullMarked;
