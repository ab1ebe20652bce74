@NullMarked
package earmark.publish.commerce;

import org.jspecify.annotations.NullMarked;
