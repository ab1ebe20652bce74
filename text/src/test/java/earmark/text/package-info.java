@NullMarked
package earmark.text;

import org.jspecify.annotations.NullMarked;
