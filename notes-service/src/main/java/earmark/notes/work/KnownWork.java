package earmark.notes.work;

import earmark.contracts.Work;
import org.jspecify.annotations.Nullable;

/**
 * A well-known work.
 *
 * @param title as its maker writes it
 * @param creator author, maker or artist
 * @param kind what it is
 * @param common whether the title is also a word or phrase of everyday speech
 * @param site its official place; null where the catalogue has none
 */
record KnownWork(
    String title, String creator, Work.Kind kind, boolean common, @Nullable String site) {

  /** The same under a shorter name that is also a word of everyday speech. */
  KnownWork asCommon() {
    return new KnownWork(title, creator, kind, true, site);
  }

  /** As it is published. */
  Work work() {
    return new Work(title, creator, Work.CreatorSource.CATALOGUE, kind, site);
  }
}
