@NullMarked
package earmark.publish.site;

import org.jspecify.annotations.NullMarked;
