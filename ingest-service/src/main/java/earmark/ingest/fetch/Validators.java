package earmark.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * The validators of a file for conditional requests (RFC 9110 section 13).
 *
 * @param entityTag the ETag header as received, including quotes
 * @param lastModified the Last-Modified header as received
 */
public record Validators(@Nullable String entityTag, @Nullable String lastModified) {}
