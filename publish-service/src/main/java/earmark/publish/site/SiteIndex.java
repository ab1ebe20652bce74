package earmark.publish.site;

import earmark.publish.render.EpisodeCard;
import earmark.publish.render.ShowCard;
import earmark.publish.render.ShowRecord;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of everything published, shared by all instances. Each method is atomic, and may be
 * called again with the same arguments; each throws {@link StoreUnavailable} if the store cannot be
 * reached.
 */
public interface SiteIndex {

  /**
   * Asks to publish notes of an episode. Granted unless a later event of the episode came before,
   * or another episode is published at {@code path}. The same notes again are always granted.
   *
   * @param assembledAt kept with the first of the same notes; decides nothing
   * @param digest of the notes without their assembly time
   */
  PublicationClaim claim(
      String episode, String path, EventVersion version, Instant assembledAt, String digest);

  /** Asks to take an episode down. Granted unless later notes of it are published. */
  PublicationClaim claimRemoval(String episode, String path, EventVersion version);

  /**
   * Puts an episode into the lists, unless {@code revision} is no longer its claim.
   *
   * @return the first changed position in the show's list, 0 for the oldest episode; negative if
   *     the claim is superseded
   */
  int enter(EpisodeCard episode, ShowRecord show, long revision);

  /**
   * Takes an episode out of the lists, unless {@code revision} is no longer its claim.
   *
   * @return its entry, also if it was removed before; null if it never had one
   */
  @Nullable EpisodeCard leave(String episode, long revision);

  /**
   * Stores a show as its publisher describes it.
   *
   * @return whether the lists must be rendered; false if this same record was {@link #presented}
   */
  boolean put(ShowRecord show);

  /** Marks the lists as rendered with {@code show}, unless another record was put since. */
  void presented(ShowRecord show);

  /**
   * Returns a part of a show's list, oldest episode first.
   *
   * @param from position of the first, 0 for the oldest
   * @param count how many at most
   */
  ShowList showList(String show, int from, int count);

  /** Returns the {@code newest} newest episodes of all shows, and all shows. */
  HomeList homeList(int newest);

  /**
   * A part of a show's list.
   *
   * @param revision of the state
   * @param show null if it is not known
   * @param size how many episodes the whole list has
   * @param episodes oldest first
   */
  record ShowList(long revision, @Nullable ShowRecord show, int size, List<EpisodeCard> episodes) {}

  /**
   * The lists of the home page.
   *
   * @param revision of the state
   * @param newest newest first
   * @param shows in no order
   */
  record HomeList(long revision, List<EpisodeCard> newest, List<ShowCard> shows) {}
}
