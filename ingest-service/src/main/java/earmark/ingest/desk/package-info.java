/** The desk: the operator's page and API. */
@NullMarked
package earmark.ingest.desk;

import org.jspecify.annotations.NullMarked;
