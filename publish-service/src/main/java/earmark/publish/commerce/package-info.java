/** Where works can be bought, and what the page says about it. */
@NullMarked
package earmark.publish.commerce;

import org.jspecify.annotations.NullMarked;
