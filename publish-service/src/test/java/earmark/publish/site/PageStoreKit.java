package earmark.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.publish.render.Rendered;
import earmark.publish.site.TestStores.KeptPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link PageStore} must do. */
public abstract class PageStoreKit {

  protected abstract TestStores stores();

  @BeforeEach
  void empty() {
    stores().empty();
  }

  @Test
  void a_page_is_kept_as_it_was_rendered() {
    assertThat(stores().pages().keep(new Rendered("/a", 410, "text/plain", "Gone é"), 7)).isTrue();

    assertThat(stores().page("/a")).isEqualTo(new KeptPage(410, "text/plain", "Gone é", 7));
    assertThat(stores().page("/b")).isNull();
    assertThat(stores().paths()).containsExactly("/a");
  }

  @Test
  void a_page_of_an_older_state_never_replaces_a_newer_one() {
    assertThat(keep("the newer", 10)).isTrue();
    assertThat(keep("the older", 9)).isFalse();
    assertThat(keep("the older", 2)).isFalse();

    assertThat(stores().page("/a")).extracting(KeptPage::text).isEqualTo("the newer");
  }

  @Test
  void the_same_state_may_be_rendered_again() {
    assertThat(keep("as an older release renders it", 10)).isTrue();
    assertThat(keep("as this release renders it", 10)).isTrue();

    assertThat(stores().page("/a"))
        .extracting(KeptPage::text)
        .isEqualTo("as this release renders it");
  }

  @Test
  void the_same_bytes_of_a_later_state_hold_against_what_is_between() {
    assertThat(keep("the page", 1)).isTrue();
    assertThat(keep("the page", 3)).isTrue();
    assertThat(keep("another page", 2)).isFalse();

    assertThat(stores().page("/a")).isEqualTo(new KeptPage(200, "text/plain", "the page", 3));
  }

  @Test
  void only_a_page_that_answers_200_is_there() {
    PageStore pages = stores().pages();
    assertThat(pages.has("/a")).isFalse();
    keep("there", 1);
    assertThat(pages.has("/a")).isTrue();
    pages.keep(new Rendered("/a", 404, "text/plain", "not there"), 2);
    assertThat(pages.has("/a")).isFalse();
  }

  private boolean keep(String text, long revision) {
    return stores().pages().keep(new Rendered("/a", 200, "text/plain", text), revision);
  }
}
