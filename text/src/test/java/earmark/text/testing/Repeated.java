package earmark.text.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An input of any size.
 *
 * @param begin what stands before
 * @param pump what is repeated; {@code #} in it becomes the number of the repetition
 * @param end what stands behind
 */
public record Repeated(String begin, String pump, String end) {

  /** About {@code size} bytes of it, which take no more memory than themselves. */
  public byte[] of(int size) {
    boolean numbered = pump.indexOf('#') >= 0;
    byte[] last = bytes(end);
    byte[] same = bytes(pump);
    byte[] content = new byte[size + begin.length() * 4 + pump.length() * 20 + last.length];
    int at = put(content, 0, bytes(begin));
    for (int i = 0; at < size - last.length; i++) {
      at = put(content, at, numbered ? bytes(pump.replace("#", Integer.toString(i))) : same);
    }
    at = put(content, at, last);
    return Arrays.copyOf(content, at);
  }

  private static int put(byte[] content, int at, byte[] part) {
    System.arraycopy(part, 0, content, at, part.length);
    return at + part.length;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
