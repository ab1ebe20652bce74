package earmark.ingest.fetch;

import java.io.IOException;

/** There is more than the limit allows. */
final class TooLong extends IOException {}
