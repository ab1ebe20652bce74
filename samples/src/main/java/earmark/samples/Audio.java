package earmark.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A recording in which it can be heard that time passes: a soft tick each second, two notes each
 * minute. PCM WAV, mono, 8 bit, 8000 Hz; each byte follows from its place, so none is stored.
 */
final class Audio implements Body {

  private static final int RATE = 8000;
  private static final int HEADER = 44;
  private static final int SILENCE = 128;
  private static final int BUFFER = 64 * 1024;

  private final long samples;
  private final byte[] header;

  /**
   * @param seconds how long it is
   */
  Audio(long seconds) {
    this.samples = seconds * RATE;
    this.header = header(samples);
  }

  @Override
  public long length() {
    return HEADER + samples;
  }

  @Override
  public String type() {
    return "audio/wav";
  }

  @Override
  public void write(long from, long count, OutputStream to) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (long at = from; at < from + count; at += BUFFER) {
      int length = (int) Math.min(BUFFER, from + count - at);
      for (int i = 0; i < length; i++) {
        buffer[i] = byteAt(at + i);
      }
      to.write(buffer, 0, length);
    }
  }

  private byte byteAt(long place) {
    return place < HEADER ? header[(int) place] : sample(place - HEADER);
  }

  private static byte sample(long index) {
    long second = index / RATE;
    double within = (double) (index % RATE) / RATE;
    if (second % 60 == 0 && second > 0) {
      return wave(within, within < 0.5 ? 523.25 : 659.25, 20 * Math.exp(-3 * (within % 0.5)));
    }
    return within < 0.03 ? wave(within, 1000, 5) : (byte) SILENCE;
  }

  private static byte wave(double seconds, double hertz, double loudness) {
    return (byte) (SILENCE + Math.round(loudness * Math.sin(2 * Math.PI * hertz * seconds)));
  }

  /** The canonical 44 byte header of RIFF/WAVE with one {@code fmt } and one {@code data} chunk. */
  private static byte[] header(long samples) {
    return ByteBuffer.allocate(HEADER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt((int) (HEADER - 8 + samples))
        .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
        .putInt(16)
        .putShort((short) 1)
        .putShort((short) 1)
        .putInt(RATE)
        .putInt(RATE)
        .putShort((short) 1)
        .putShort((short) 8)
        .put("data".getBytes(StandardCharsets.US_ASCII))
        .putInt((int) samples)
        .array();
  }
}
