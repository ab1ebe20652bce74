@NullMarked
package earmark.transcripts;

import org.jspecify.annotations.NullMarked;
