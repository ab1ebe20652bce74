@NullMarked
package earmark.samples;

import org.jspecify.annotations.NullMarked;
