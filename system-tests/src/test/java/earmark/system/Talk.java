package earmark.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An episode that is uploaded.
 *
 * @param title of the episode
 * @param guest who is interviewed
 * @param transcript the file that is sent
 */
public record Talk(String title, String guest, Path transcript) {

  private static final String SHOW = "Workshop Evenings";

  /** A WebVTT file that names who speaks. */
  public static Talk aboutLocks() {
    return new Talk(
        "Two locks on one door", "Marta Oyelaran", file("locks.vtt", text("locks.vtt")));
  }

  /** A SubRip file in which names stand before what they say. */
  public static Talk aboutSeeds() {
    return new Talk(
        "What the seed drawer keeps", "Jonas Petrov", file("seeds.srt", text("seeds.srt")));
  }

  /** The two that are always published. */
  public static List<Talk> all() {
    return List.of(aboutLocks(), aboutSeeds());
  }

  /** Hours of talk, so that something can happen while it is worked on. */
  public static Talk ofHours(String title) {
    return new Talk(title, "Marta Oyelaran", file(title + ".vtt", LongTalk.of(text("locks.vtt"))));
  }

  /** What the desk is told beside the transcript. */
  public Map<String, Object> episode() {
    return Map.of(
        "show",
        SHOW,
        "title",
        title,
        "publishedOn",
        "2026-03-04",
        "guests",
        List.of(guest),
        "videoUrl",
        "https://www.youtube.com/watch?v=earmarkTalk");
  }

  private static String text(String name) {
    try (InputStream in = Talk.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(String name, String text) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "talks"));
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
