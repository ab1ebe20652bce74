/** WebVTT, SubRip and captions that roll. */
@NullMarked
package earmark.transcripts.captions;

import org.jspecify.annotations.NullMarked;
