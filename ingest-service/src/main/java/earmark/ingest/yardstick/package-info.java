/** Measures reading over a folder of real files; no part of the running service. */
@NullMarked
package earmark.ingest.yardstick;

import org.jspecify.annotations.NullMarked;
