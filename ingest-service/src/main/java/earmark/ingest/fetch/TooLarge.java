package earmark.ingest.fetch;

import java.io.IOException;

/** A response is larger than its limit. */
final class TooLarge extends IOException {}
