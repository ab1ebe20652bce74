package earmark.publish.site;

import earmark.contracts.SitePaths;
import earmark.publish.render.EpisodeCard;
import earmark.publish.render.Renderer;
import earmark.publish.render.ShowCard;
import earmark.publish.render.ShowPage;
import earmark.publish.render.ShowRecord;
import earmark.publish.site.SiteIndex.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The pages that list others. A show's pages count from the oldest, so that a new episode touches
 * only the newest one; the show's front carries the newest page, and the one before while that is
 * not full.
 */
final class ListPages {

  static final int PAGE = 20;
  private static final int ON_HOME = 12;

  private final Renderer renderer;
  private final PageStore pages;
  private final SiteIndex index;

  ListPages(Renderer renderer, PageStore pages, SiteIndex index) {
    this.renderer = renderer;
    this.pages = pages;
    this.index = index;
  }

  void refreshHome() {
    SiteIndex.Front front = index.front(ON_HOME);
    List<EpisodeCard> newest =
        front.newest().stream()
            .map(episode -> episode.withShowTitle(titleIn(front, episode)))
            .toList();
    List<ShowCard> shows =
        front.shows().stream()
            .filter(card -> card.episodes() > 0)
            .sorted(Comparator.comparing(card -> card.show().title().toLowerCase(Locale.ROOT)))
            .toList();
    pages.keep(renderer.home(newest, shows), front.revision());
  }

  private static String titleIn(SiteIndex.Front front, EpisodeCard episode) {
    return front.shows().stream()
        .map(ShowCard::show)
        .filter(show -> show.id().equals(episode.show().id()))
        .map(ShowRecord::title)
        .findFirst()
        .orElse(episode.show().title());
  }

  /**
   * Renders a show's front and its pages from the one with the place {@code from} on, and from the
   * page before that, which may link to a page that is new.
   */
  void refresh(String show, int from) {
    int last = index.shelf(show, 0, 0).size() / PAGE + 1;
    for (int number = Math.max(1, from / PAGE); number <= last; number++) {
      page(show, number);
    }
    front(show);
  }

  private void page(String id, int number) {
    Shelf shelf = index.shelf(id, (number - 1) * PAGE, PAGE);
    ShowRecord show = shelf.show();
    if (show == null) {
      return;
    }
    String path = SitePaths.showPage(show.slug(), number);
    if (!shelf.episodes().isEmpty()) {
      String newer = number < lastPage(shelf) ? newerThan(shelf, show, number) : null;
      String canonical = number == lastPage(shelf) ? show.path() : path;
      pages.keep(
          renderer.show(page(shelf, show, path, canonical, number, newer, olderThan(show, number))),
          shelf.revision());
    } else if (pages.has(path)) {
      pages.keep(renderer.notFound(path), shelf.revision());
    }
  }

  private void front(String id) {
    int size = index.shelf(id, 0, 0).size();
    int first = firstOnFront(size);
    Shelf shelf = index.shelf(id, (first - 1) * PAGE, 2 * PAGE);
    ShowRecord show = shelf.show();
    if (show != null) {
      String path = show.path();
      pages.keep(
          renderer.show(page(shelf, show, path, path, null, null, olderThan(show, first))),
          shelf.revision());
    }
  }

  private static ShowPage page(
      Shelf shelf,
      ShowRecord show,
      String path,
      String canonical,
      @Nullable Integer number,
      @Nullable String newer,
      @Nullable String older) {
    List<EpisodeCard> cards =
        shelf.episodes().reversed().stream()
            .map(episode -> episode.withShowTitle(show.title()))
            .toList();
    return new ShowPage(path, canonical, number, show, shelf.size(), cards, newer, older);
  }

  private static int lastPage(Shelf shelf) {
    return (shelf.size() + PAGE - 1) / PAGE;
  }

  /** The oldest page that the front carries. */
  private static int firstOnFront(int size) {
    int last = Math.max(1, (size + PAGE - 1) / PAGE);
    return last > 1 && size % PAGE != 0 ? last - 1 : last;
  }

  private static String newerThan(Shelf shelf, ShowRecord show, int number) {
    return number + 1 >= firstOnFront(shelf.size())
        ? show.path()
        : SitePaths.showPage(show.slug(), number + 1);
  }

  private static @Nullable String olderThan(ShowRecord show, int number) {
    return number > 1 ? SitePaths.showPage(show.slug(), number - 1) : null;
  }
}
