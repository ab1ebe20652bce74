package earmark.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A recording of {@link Sound} as a WAV file: PCM, mono, 8 bit. Each byte follows from its place,
 * so that none is stored and a range costs no more than its own bytes.
 */
final class Audio implements ServedBody {

  private static final int HEADER = 44;
  private static final int BUFFER = 64 * 1024;

  private final int samples;
  private final byte[] header;

  /**
   * @param seconds how long it is
   */
  Audio(long seconds) {
    this.samples = Math.toIntExact(seconds * Sound.RATE);
    this.header = header(samples);
  }

  @Override
  public long length() {
    return HEADER + (long) samples;
  }

  @Override
  public String type() {
    return "audio/wav";
  }

  /** Counts up by hand when the sound changes: a tag belongs to exactly these bytes. */
  @Override
  public String tag() {
    return "\"wav-1-" + length() + "\"";
  }

  @Override
  public void write(long from, long count, OutputStream to) throws IOException {
    byte[] buffer = new byte[(int) Math.min(BUFFER, count)];
    long end = from + count;
    for (long at = from; at < end; at += buffer.length) {
      int length = (int) Math.min(buffer.length, end - at);
      for (int i = 0; i < length; i++) {
        buffer[i] = byteAt(at + i);
      }
      to.write(buffer, 0, length);
    }
  }

  private byte byteAt(long place) {
    return place < HEADER ? header[(int) place] : Sound.sampleAt(place - HEADER);
  }

  /** The canonical header of RIFF/WAVE with one {@code fmt } and one {@code data} chunk. */
  private static byte[] header(int samples) {
    return ByteBuffer.allocate(HEADER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(ascii("RIFF"))
        .putInt(Math.addExact(HEADER - 8, samples))
        .put(ascii("WAVEfmt "))
        .putInt(16)
        .putShort((short) 1) // PCM
        .putShort((short) 1) // mono
        .putInt(Sound.RATE)
        .putInt(Sound.RATE) // bytes a second
        .putShort((short) 1) // bytes a sample
        .putShort((short) 8) // bits a sample
        .put(ascii("data"))
        .putInt(samples)
        .array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
