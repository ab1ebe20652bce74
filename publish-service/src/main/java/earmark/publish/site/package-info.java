/** What the site knows, and which pages a change touches. Knows no transport: stores are seams. */
@NullMarked
package earmark.publish.site;

import org.jspecify.annotations.NullMarked;
