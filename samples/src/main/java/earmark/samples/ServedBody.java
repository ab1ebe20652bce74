package earmark.samples;

import java.io.IOException;
import java.io.OutputStream;

/** Bytes that can be served whole or in part. */
interface ServedBody {

  /** How many bytes there are, at least one. */
  long length();

  /** The media type. */
  String type();

  /** The strong entity tag, in its quotes. */
  String tag();

  /** Writes {@code count} bytes, from the byte at {@code from} on. */
  void write(long from, long count, OutputStream to) throws IOException;
}
