package earmark.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Transcripts for tests. */
final class Talks {

  private Talks() {}

  static byte[] aTalk() {
    return vtt(
        """
        00:00:01.000 --> 00:00:04.000
        Welcome to the show, this is a test.
        """);
  }

  static byte[] withABrokenTime() {
    return vtt(
        """
        00:00:01.000 --> 00:00:04.000
        Welcome to the show.

        00:00:05.000 --> 00:99:xx.000
        This is wrong.
        """);
  }

  /** Five hours at 175 words a minute, each word a cue of its own. */
  static byte[] fiveHoursByTheWord() {
    var cues = new StringBuilder();
    for (int i = 0; i < 5 * 60 * 175; i++) {
      long at = i * 343L;
      cues.append(time(at)).append(" --> ").append(time(at + 320)).append('\n');
      cues.append("words%07d".formatted(i)).append('\n');
      cues.append('\n');
    }
    return vtt(cues.toString());
  }

  private static String time(long millis) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        millis % 1000);
  }

  private static byte[] vtt(String cues) {
    return ("WEBVTT\n\n" + cues).getBytes(StandardCharsets.UTF_8);
  }
}
