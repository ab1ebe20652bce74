/** Notes as pages: HTML by typed templates, JSON and Markdown. */
@NullMarked
package earmark.publish.render;

import org.jspecify.annotations.NullMarked;
