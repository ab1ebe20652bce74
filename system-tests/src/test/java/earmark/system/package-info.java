/** The whole pipeline, from a feed to a browser. */
@NullMarked
package earmark.system;

import org.jspecify.annotations.NullMarked;
