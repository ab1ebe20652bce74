package earmark.samples;

import java.io.IOException;
import java.io.OutputStream;

/** Bytes that can be served whole or in part. */
interface Body {

  /** How many bytes there are. */
  long length();

  /** The media type. */
  String type();

  /** Writes {@code count} bytes, from the byte at {@code from} on. */
  void write(long from, long count, OutputStream to) throws IOException;

  /** Bytes in memory. */
  static Body of(byte[] bytes, String type) {
    return new Body() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public String type() {
        return type;
      }

      @Override
      public void write(long from, long count, OutputStream to) throws IOException {
        to.write(bytes, (int) from, (int) count);
      }
    };
  }
}
