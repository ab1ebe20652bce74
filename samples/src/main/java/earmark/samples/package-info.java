/** The sample show, served like a publisher's own server would. */
@NullMarked
package earmark.samples;

import org.jspecify.annotations.NullMarked;
