/** The one door that every episode passes: identity, place on the site, what is new. */
@NullMarked
package earmark.ingest.intake;

import org.jspecify.annotations.NullMarked;
