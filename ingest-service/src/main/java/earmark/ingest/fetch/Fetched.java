package earmark.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A good answer. */
public sealed interface Fetched {

  /**
   * The file.
   *
   * @param content decoded bytes
   * @param mediaType without parameters, in lower case
   * @param entityTag the ETag header as it was sent
   * @param lastModified the Last-Modified header as it was sent
   * @param from where it was found in the end, after redirects
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Body(
      byte[] content,
      @Nullable String mediaType,
      @Nullable String entityTag,
      @Nullable String lastModified,
      URI from)
      implements Fetched {}

  /** The file is still what it was when the {@link Known} headers were sent. */
  record NotModified() implements Fetched {}
}
