package earmark.notes.work;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges what rules find by a learned model, and adds names that the model takes for works. */
final class JudgedWorks {

  private final WorkModel model;
  private final Sightings sightings;
  private final Stances stances;

  JudgedWorks(WorkModel model, Sightings sightings, Stances stances) {
    this.model = model;
    this.sightings = sightings;
    this.stances = stances;
  }

  /**
   * Returns the works of a sentence. What is paid for or criticised by the rules stays so.
   *
   * @param found what rules find in it
   */
  List<Mention> in(Sentence sentence, List<Mention> found) {
    List<Sighting> seen = sightings.in(sentence, found);
    List<Mention> judged = new ArrayList<>();
    for (Mention mention : found) {
      judged.add(isSettled(mention.stance()) ? mention : mention.with(stance(mention, seen)));
    }
    if (!isSettled(stances.of(sentence))) {
      seen.stream()
          .filter(sighting -> sighting.found() == null)
          .map(sighting -> mention(sighting, model.stance(sighting)))
          .filter(Objects::nonNull)
          .forEach(judged::add);
    }
    return judged;
  }

  private static boolean isSettled(Stance stance) {
    return stance == Stance.SPONSORED || stance == Stance.CRITICISED;
  }

  private Stance stance(Mention mention, List<Sighting> seen) {
    return seen.stream()
        .filter(sighting -> mention.equals(sighting.found()))
        .findFirst()
        .map(model::stance)
        .orElse(Stance.MENTIONED);
  }

  /** A name that nobody praises or made may be anything. */
  private static @Nullable Mention mention(Sighting sighting, Stance stance) {
    if (stance == Stance.MENTIONED) {
      return null;
    }
    KnownWork known = sighting.known();
    return new Mention(
        known == null ? work(sighting) : known.work(), stance, null, sighting.thing().sentence());
  }

  private static Work work(Sighting sighting) {
    Work.Kind unknown = sighting.thing().isQuoted() ? Work.Kind.MEDIA : Work.Kind.PRODUCT;
    return new Work(
        sighting.thing().name(),
        null,
        Work.CreatorSource.UNKNOWN,
        Objects.requireNonNullElse(sighting.kind(), unknown),
        null);
  }
}
