@NullMarked
package earmark.cli;

import org.jspecify.annotations.NullMarked;
