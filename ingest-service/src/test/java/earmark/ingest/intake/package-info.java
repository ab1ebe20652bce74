@NullMarked
package earmark.ingest.intake;

import org.jspecify.annotations.NullMarked;
