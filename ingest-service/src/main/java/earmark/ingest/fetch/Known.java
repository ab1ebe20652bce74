package earmark.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What the server said about a file last time (RFC 9110 section 13).
 *
 * @param entityTag the ETag header as it was sent, quotes included
 * @param lastModified the Last-Modified header as it was sent
 */
public record Known(@Nullable String entityTag, @Nullable String lastModified) {}
