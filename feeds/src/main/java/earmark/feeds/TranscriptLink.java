package earmark.feeds;

import org.jspecify.annotations.Nullable;

/**
 * A {@code podcast:transcript} of an item.
 *
 * @param url http or https
 * @param type media type, as the feed names it
 * @param language BCP 47 tag, as the feed names it
 */
public record TranscriptLink(String url, @Nullable String type, @Nullable String language) {}
