/** The sample show, served as a publisher's own server would serve it. */
@NullMarked
package earmark.samples;

import org.jspecify.annotations.NullMarked;
