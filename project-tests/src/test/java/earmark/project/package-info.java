/** What must hold over the sources of all modules: names, words, sizes, packages, documents. */
@NullMarked
package earmark.project;

import org.jspecify.annotations.NullMarked;
