/** Measures the readers against folders of real files; not part of the running service. */
@NullMarked
package earmark.ingest.yardstick;

import org.jspecify.annotations.NullMarked;
