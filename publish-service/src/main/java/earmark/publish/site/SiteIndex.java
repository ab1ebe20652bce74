package earmark.publish.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is published, shared by all instances. Each method is atomic, and may be called again with
 * the same arguments; each throws {@link StoreUnavailable} if the store cannot be reached.
 */
public interface SiteIndex {

  /**
   * Asks to publish notes of an episode. Granted unless notes of a later transcript (or of the same
   * transcript, assembled later) are published, or the episode was taken down since.
   *
   * @param digest of all of the notes but when they were assembled
   */
  Claim claim(String episode, Instant transcribedAt, Instant assembledAt, String digest);

  /**
   * Asks to take an episode down. Granted unless notes were published that are assembled later.
   *
   * @param at when it was taken down
   */
  Claim claimRemoval(String episode, Instant at);

  /**
   * Puts an episode into the lists, unless {@code revision} is no longer its claim.
   *
   * @return the place among its show's episodes, from the oldest, 0 first, above which lists
   *     changed; a negative number if the claim is superseded
   */
  int enter(Entry entry, ShowRecord show, long revision);

  /**
   * Takes an episode out of the lists, unless {@code revision} is no longer its claim.
   *
   * @return what the lists had of it, or null if they had nothing
   */
  @Nullable Entry leave(String episode, long revision);

  /**
   * Puts what a publisher says of a show into the lists.
   *
   * @return whether the lists must be rendered: false if exactly this was {@link #presented}
   */
  boolean put(ShowRecord show);

  /** Remembers that the lists show {@code show}, until something else is put. */
  void presented(ShowRecord show);

  /**
   * Episodes of a show from the oldest.
   *
   * @param from place of the first, 0 for the oldest
   * @param count how many at most
   */
  Shelf shelf(String show, int from, int count);

  /** The newest episodes of all shows, and all shows. */
  Front front(int newest);

  /**
   * A part of a show's list.
   *
   * @param revision of the state
   * @param show null if it is not known
   * @param size how many episodes the whole list has
   * @param latest date of the newest
   * @param entries oldest first
   */
  record Shelf(
      long revision,
      @Nullable ShowRecord show,
      int size,
      @Nullable LocalDate latest,
      List<Entry> entries) {}

  /**
   * What the home page shows.
   *
   * @param revision of the state
   * @param newest newest first
   * @param shows in no order
   */
  record Front(long revision, List<Entry> newest, List<Listed> shows) {}

  /**
   * A show with the size of its list.
   *
   * @param show the show
   * @param episodes how many have notes
   * @param latest date of the newest
   */
  record Listed(ShowRecord show, int episodes, @Nullable LocalDate latest) {}
}
