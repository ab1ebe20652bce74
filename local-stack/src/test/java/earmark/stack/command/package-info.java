@NullMarked
package earmark.stack.command;

import org.jspecify.annotations.NullMarked;
