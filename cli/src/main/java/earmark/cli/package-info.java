/**
 * The command that a person types; it has no logic of its own, but starts parts and calls
 * endpoints.
 */
@NullMarked
package earmark.cli;

import org.jspecify.annotations.NullMarked;
