@NullMarked
package earmark.feeds;

import org.jspecify.annotations.NullMarked;
