/** Language models: questions, replies and failures, whatever the provider. */
@NullMarked
package earmark.notes.model;

import org.jspecify.annotations.NullMarked;
