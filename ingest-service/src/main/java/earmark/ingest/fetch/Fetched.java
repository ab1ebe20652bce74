package earmark.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A successful response. */
public sealed interface Fetched {

  /**
   * The new address of a file that has moved permanently; null unless there were redirects and all
   * of them were permanent (301 or 308).
   */
  @Nullable URI movedTo();

  /**
   * The file.
   *
   * @param content decoded bytes
   * @param mediaType without parameters, in lower case
   * @param entityTag the ETag header as received
   * @param lastModified the Last-Modified header as received
   * @param from its address after redirects
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Body(
      byte[] content,
      @Nullable String mediaType,
      @Nullable String entityTag,
      @Nullable String lastModified,
      URI from,
      @Nullable URI movedTo)
      implements Fetched {}

  /** The file has not changed since the server sent the {@link Validators}. */
  record NotModified(@Nullable URI movedTo) implements Fetched {}
}
