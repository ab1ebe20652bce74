/** What Earmark promises, each promise an object that can be held to it. */
@NullMarked
package earmark.system.guarantees;

import org.jspecify.annotations.NullMarked;
