/** Reads podcast feeds and the files they point to; knows no framework. */
@NullMarked
package earmark.feeds;

import org.jspecify.annotations.NullMarked;
