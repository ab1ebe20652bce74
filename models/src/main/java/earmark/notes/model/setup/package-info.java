/** Builds the models that the settings name. */
@NullMarked
package earmark.notes.model.setup;

import org.jspecify.annotations.NullMarked;
