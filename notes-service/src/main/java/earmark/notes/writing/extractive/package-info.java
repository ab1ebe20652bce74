/** The writer that needs no key and no network: it chooses sentences, it never invents any. */
@NullMarked
package earmark.notes.writing.extractive;

import org.jspecify.annotations.NullMarked;
