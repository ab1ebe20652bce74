package earmark.contracts;

import java.util.List;

/**
 * The places in a recording that the publisher marks. In JSON its fields stand in the object that
 * holds it.
 *
 * @param chapters in order; may be empty
 * @param soundbites in order; may be empty
 */
public record Moments(List<Chapter> chapters, List<Soundbite> soundbites) {

  /** Where nothing is marked. */
  public static final Moments NONE = new Moments(List.of(), List.of());

  public Moments {
    chapters = Lists.copy(chapters);
    soundbites = Lists.copy(soundbites);
  }

  /** These moments; {@code known} fills the kind that they do not have. */
  public Moments over(Moments known) {
    return new Moments(
        chapters.isEmpty() ? known.chapters : chapters,
        soundbites.isEmpty() ? known.soundbites : soundbites);
  }

  /** The same with other chapters. */
  public Moments withChapters(List<Chapter> others) {
    return new Moments(others, soundbites);
  }
}
