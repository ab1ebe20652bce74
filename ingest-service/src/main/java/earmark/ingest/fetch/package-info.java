/** The only way out: fetches from the public web, within limits. */
@NullMarked
package earmark.ingest.fetch;

import org.jspecify.annotations.NullMarked;
