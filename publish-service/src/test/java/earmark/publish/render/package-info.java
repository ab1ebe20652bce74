@NullMarked
package earmark.publish.render;

import org.jspecify.annotations.NullMarked;
