package earmark.transcripts.raw;

import earmark.contracts.Chapter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a transcript file says about its episode in addition to the words.
 *
 * @param title as the file spells it
 * @param guests full names; may be empty
 * @param description plain text
 * @param durationSeconds length of the recording
 * @param videoUrl a page that shows the recording, http or https
 * @param chapters in order; may be empty
 */
public record Head(
    @Nullable String title,
    List<String> guests,
    @Nullable String description,
    @Nullable Integer durationSeconds,
    @Nullable String videoUrl,
    List<Chapter> chapters) {

  /** The head of a file that has none. */
  public static final Head NOTHING = new Head(null, List.of(), null, null, null, List.of());

  public Head {
    guests = List.copyOf(guests);
    chapters = List.copyOf(chapters);
  }

  /** This head, with {@code other} as the title where it has none. */
  public Head titled(String other) {
    return title != null || other.isBlank()
        ? this
        : new Head(other, guests, description, durationSeconds, videoUrl, chapters);
  }

  /** This head, where what looked like chapters stood between the words. */
  public Head withoutChapters() {
    return new Head(title, guests, description, durationSeconds, videoUrl, List.of());
  }
}
