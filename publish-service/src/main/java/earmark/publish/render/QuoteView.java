package earmark.publish.render;

import org.jspecify.annotations.Nullable;

/**
 * A quote on the page.
 *
 * @param text exact words
 * @param speaker who says them, or null
 * @param moment when
 */
public record QuoteView(String text, @Nullable String speaker, PlaybackMoment moment) {}
