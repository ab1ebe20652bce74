package earmark.samples;

/**
 * A sound in which it can be heard that time passes: a soft tick each second, a chime of two notes
 * each full minute. 8 bit unsigned, {@value #RATE} samples a second.
 */
final class Sound {

  static final int RATE = 8000;

  private static final int SILENCE = 128;
  private static final double TICK_SECONDS = 0.04;
  private static final double NOTE_SECONDS = 2;

  private Sound() {}

  /** The sample at {@code index}, counted from the start of the recording. */
  static byte sampleAt(long index) {
    double second = (double) (index % RATE) / RATE;
    double loudness = tick(second);
    if (index >= 60L * RATE) {
      double minute = (double) (index % (60L * RATE)) / RATE;
      loudness += note(minute, 659.25) + note(minute - 0.5, 523.25);
    }
    return (byte) (SILENCE + Math.round(loudness));
  }

  /** Swells and fades within its forty milliseconds, as a hard edge would click. */
  private static double tick(double at) {
    if (at >= TICK_SECONDS) {
      return 0;
    }
    double swell = StrictMath.sin(Math.PI * at / TICK_SECONDS);
    return 4 * swell * swell * wave(at, 880);
  }

  /** Struck within a hundredth of a second; has died away below one step before it is cut. */
  private static double note(double at, double hertz) {
    if (at < 0 || at >= NOTE_SECONDS) {
      return 0;
    }
    return 20 * Math.min(1, at / 0.01) * StrictMath.exp(-3 * at) * wave(at, hertz);
  }

  /** Strict, so that the bytes behind an entity tag are the same on every machine. */
  private static double wave(double at, double hertz) {
    return StrictMath.sin(2 * Math.PI * hertz * at);
  }
}
