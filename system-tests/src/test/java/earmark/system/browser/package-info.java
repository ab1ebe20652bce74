/** The site and the desk as they look in a real browser. */
@NullMarked
package earmark.system.browser;

import org.jspecify.annotations.NullMarked;
