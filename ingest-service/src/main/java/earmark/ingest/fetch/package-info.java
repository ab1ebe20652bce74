/** The only package that opens connections to the web: public addresses only, within limits. */
@NullMarked
package earmark.ingest.fetch;

import org.jspecify.annotations.NullMarked;
