package earmark.text.testing;

import java.nio.charset.StandardCharsets;

/**
 * An input of any size.
 *
 * @param begin what stands before
 * @param pump what is repeated; {@code #} in it becomes the number of the repetition
 * @param end what stands behind
 */
public record Repeated(String begin, String pump, String end) {

  /** About {@code size} bytes of it. */
  public byte[] of(int size) {
    StringBuilder text = new StringBuilder(size + 100).append(begin);
    boolean numbered = pump.indexOf('#') >= 0;
    for (int i = 0; text.length() < size - end.length(); i++) {
      text.append(numbered ? pump.replace("#", Integer.toString(i)) : pump);
    }
    return text.append(end).toString().getBytes(StandardCharsets.UTF_8);
  }
}
