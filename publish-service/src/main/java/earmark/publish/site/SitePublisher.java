package earmark.publish.site;

import earmark.contracts.EventJson;
import earmark.contracts.Notes;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Show;
import earmark.publish.render.EpisodeCard;
import earmark.publish.render.Rendered;
import earmark.publish.render.Renderer;
import earmark.publish.render.ShowCard;
import earmark.publish.render.ShowRecord;
import earmark.publish.site.PublicationClaim.Decision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Applies events to the pages and the lists. Each step may be repeated: an event that is handled
 * twice, or again after a crash at any point, gives the same pages.
 *
 * <p>All methods throw {@link StoreUnavailable} if the store cannot be reached.
 */
public final class SitePublisher {

  private final Renderer renderer;
  private final PageStore pages;
  private final SiteIndex index;
  private final ListPages lists;
  private final BooleanSupplier rebuilding;

  /**
   * @param rebuilding whether lists must wait because not all events have been read yet
   */
  public SitePublisher(
      Renderer renderer, PageStore pages, SiteIndex index, BooleanSupplier rebuilding) {
    this.renderer = renderer;
    this.pages = pages;
    this.index = index;
    this.lists = new ListPages(renderer, pages, index);
    this.rebuilding = rebuilding;
  }

  /**
   * Publishes notes: first the episode's own pages, then the lists that name it.
   *
   * @param order see {@link EventVersion#order}
   * @return whether that was done, and why not
   */
  public Decision publish(NotesAssembled event, long order) {
    PublicationClaim claim = claim(event, order);
    if (!claim.granted()) {
      return claim.decision();
    }
    keep(renderer.episode(assembledAt(event, claim.assembledAt())), claim.revision());
    int changed = enter(event, claim);
    if (changed >= 0 && !rebuilding.getAsBoolean()) {
      lists.refresh(event.episode().show().id(), changed);
      lists.refreshHome();
    }
    return changed < 0 ? Decision.SUPERSEDED : Decision.GRANTED;
  }

  /**
   * Puts an episode into the index before its turn, renders nothing.
   *
   * @param order see {@link EventVersion#order}
   */
  public void list(NotesAssembled event, long order) {
    PublicationClaim claim = claim(event, order);
    if (claim.granted()) {
      var _ = enter(event, claim);
    }
  }

  private PublicationClaim claim(NotesAssembled event, long order) {
    return index.claim(
        event.episode().id(),
        event.episode().path(),
        new EventVersion(event.transcribedAt(), order),
        event.notes().writtenBy().assembledAt(),
        digest(event));
  }

  private int enter(NotesAssembled event, PublicationClaim claim) {
    ShowRecord show = ShowRecord.of(event.episode().show());
    return index.enter(EpisodeCard.of(event), show, claim.revision());
  }

  /**
   * Takes an episode down: its pages answer 410. A page that another episode has stays.
   *
   * @param path of its page
   * @return whether it was taken down, and its last entry
   */
  public Removal takeDown(String episode, String path, EventVersion version) {
    PublicationClaim claim = index.claimRemoval(episode, path, version);
    if (claim.decision() == Decision.SUPERSEDED) {
      return new Removal(false, null);
    }
    if (claim.granted()) {
      keep(renderer.gone(path), claim.revision());
    }
    EpisodeCard entry = index.leave(episode, claim.revision());
    if (entry != null && !rebuilding.getAsBoolean()) {
      lists.refresh(entry.show().id(), 0);
      lists.refreshHome();
    }
    return new Removal(true, entry);
  }

  /** Takes an episode out of the index before the turn of its takedown, renders nothing. */
  public void unlist(String episode, String path, EventVersion version) {
    PublicationClaim claim = index.claimRemoval(episode, path, version);
    if (claim.decision() != Decision.SUPERSEDED) {
      var _ = index.leave(episode, claim.revision());
    }
  }

  /**
   * The result of taking an episode down.
   *
   * @param done false if the episode was published again later
   * @param entry its last entry in the lists, or null if it had none
   */
  public record Removal(boolean done, @Nullable EpisodeCard entry) {}

  /**
   * Puts a show with its publisher's description on its own pages and on the home page; writes
   * nothing if they present it already.
   */
  public void present(Show show) {
    ShowRecord record = ShowRecord.of(show);
    if (index.put(record) && !rebuilding.getAsBoolean()) {
      lists.refresh(show.id(), 0);
      lists.refreshHome();
      index.presented(record);
    }
  }

  /** Puts a show into the index before its turn, renders nothing. */
  public void list(Show show) {
    var _ = index.put(ShowRecord.of(show));
  }

  /** Renders the home page. */
  public void refreshHome() {
    lists.refreshHome();
  }

  /** Renders all lists: the last step of a rebuild. */
  public void refreshLists() {
    List<ShowCard> shows = index.homeList(1).shows();
    shows.forEach(listed -> lists.refresh(listed.show().id(), 0));
    lists.refreshHome();
    shows.forEach(listed -> index.presented(listed.show()));
  }

  private void keep(List<Rendered> rendered, long revision) {
    rendered.forEach(page -> pages.keep(page, revision));
  }

  /** Returns a hash of everything in the notes except when they were assembled. */
  private static String digest(NotesAssembled event) {
    NotesAssembled timeless = assembledAt(event, Instant.EPOCH);
    String json =
        EventJson.mapper().writeValueAsString(timeless.episode())
            + EventJson.mapper().writeValueAsString(timeless.notes());
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static NotesAssembled assembledAt(NotesAssembled event, Instant at) {
    Notes notes = event.notes();
    return new NotesAssembled(
        event.transcribedAt(), event.episode(), notes.withWrittenBy(notes.writtenBy().at(at)));
  }
}
