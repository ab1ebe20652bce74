/** What the operator can do about an episode that failed; knows no transport. */
@NullMarked
package earmark.ingest.operations;

import org.jspecify.annotations.NullMarked;
