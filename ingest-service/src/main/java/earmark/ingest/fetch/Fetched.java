package earmark.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A good answer. */
public sealed interface Fetched {

  /**
   * Where the file has moved for good; null unless there were redirects and every one of them was
   * permanent (301 or 308).
   */
  @Nullable URI movedTo();

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
      URI from,
      @Nullable URI movedTo)
      implements Fetched {}

  /** The file is still what it was when the {@link Known} headers were sent. */
  record NotModified(@Nullable URI movedTo) implements Fetched {}
}
