package earmark.publish.site;

import earmark.contracts.EventJson;
import earmark.contracts.Notes;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Show;
import earmark.contracts.WrittenBy;
import earmark.publish.render.Rendered;
import earmark.publish.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings events onto pages. Every step may be repeated: an event that is handled twice, or again
 * after a kill at any point, ends in the same pages.
 *
 * <p>All methods throw {@link StoreUnavailable} if the store cannot be reached.
 */
public final class Site {

  private final Renderer renderer;
  private final PageStore pages;
  private final SiteIndex index;
  private final ListPages lists;
  private final Rebuild rebuild;

  /**
   * @param rebuild says whether lists must wait, because not all of the record has been read yet
   */
  public Site(Renderer renderer, PageStore pages, SiteIndex index, Rebuild rebuild) {
    this.renderer = renderer;
    this.pages = pages;
    this.index = index;
    this.lists = new ListPages(renderer, pages, index);
    this.rebuild = rebuild;
  }

  /** Whether the lists must wait. */
  @FunctionalInterface
  public interface Rebuild {
    boolean underWay();
  }

  /**
   * Publishes notes: first the episode's own pages, then the lists that name it.
   *
   * @return false if something later is published already
   */
  public boolean publish(NotesAssembled event) {
    Claim claim =
        index.claim(
            event.episode().id(),
            event.transcribedAt(),
            event.notes().writtenBy().assembledAt(),
            digest(event));
    if (!claim.granted()) {
      return false;
    }
    keep(renderer.episode(assembledAt(event, claim.assembledAt())), claim.revision());
    ShowRecord show = ShowRecord.of(event.episode().show());
    int changed = index.enter(Entry.of(event), show, claim.revision());
    if (changed >= 0 && !rebuild.underWay()) {
      lists.refresh(show.id(), changed);
      lists.refreshHome();
    }
    return changed >= 0;
  }

  /**
   * Takes an episode down: its pages answer that they are gone.
   *
   * @param path of its page
   * @param at when it was taken down
   * @return what came of it
   */
  public Removal takeDown(String episode, String path, Instant at) {
    Claim claim = index.claimRemoval(episode, at);
    if (!claim.granted()) {
      return new Removal(false, null);
    }
    keep(renderer.gone(path), claim.revision());
    Entry entry = index.leave(episode, claim.revision());
    if (entry != null && !rebuild.underWay()) {
      lists.refresh(entry.show().id(), 0);
      lists.refreshHome();
    }
    return new Removal(true, entry);
  }

  /**
   * What came of taking an episode down.
   *
   * @param done false if it was published anew since
   * @param entry what the lists had of it, or null if they never had it
   */
  public record Removal(boolean done, @Nullable Entry entry) {}

  /** Shows what the publisher says of a show; nothing is written if the lists show it already. */
  public void present(Show show) {
    ShowRecord record = ShowRecord.of(show);
    if (index.put(record) && !rebuild.underWay()) {
      lists.refresh(show.id(), 0);
      lists.refreshHome();
      index.presented(record);
    }
  }

  /** Renders all lists: the last step of a rebuild. */
  public void refreshLists() {
    index.front(1).shows().forEach(listed -> lists.refresh(listed.show().id(), 0));
    lists.refreshHome();
  }

  private void keep(List<Rendered> rendered, long revision) {
    rendered.forEach(page -> pages.keep(page, revision));
  }

  /** What makes notes the same notes: everything but when they were assembled. */
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
    WrittenBy by = notes.writtenBy();
    var then = new WrittenBy(by.writer(), by.version(), by.transcriptSha256(), at);
    return new NotesAssembled(event.transcribedAt(), event.episode(), notes.withWrittenBy(then));
  }
}
