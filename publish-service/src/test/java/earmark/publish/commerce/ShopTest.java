package earmark.publish.commerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.contracts.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopTest {

  private final Shop shop = new Shop("https://www.shop.example/find?q={query}", "");

  @Test
  void a_book_is_searched_by_title_and_creator() {
    assertThat(shop.linkFor(work(Work.Kind.BOOK, null)))
        .isEqualTo(
            new BuyLink(
                "https://www.shop.example/find?q=Salt+%26+Sea+A.+B.", "Find it at shop.example"));
  }

  @Test
  void a_tag_marks_the_visit_and_is_disclosed() {
    Shop earning = new Shop("https://shop.example/find?q={query}", "tag=me-20");

    assertThat(java.util.Objects.requireNonNull(earning.linkFor(work(Work.Kind.BOOK, null))).url())
        .endsWith("&tag=me-20");
    assertThat(Disclosure.ofLinks(earning)).contains("may earn this site a commission");
    assertThat(Disclosure.ofLinks(shop)).contains("earn this site nothing");
  }

  @Test
  void a_product_leads_to_its_official_place_or_nowhere() {
    assertThat(shop.linkFor(work(Work.Kind.PRODUCT, "https://www.maker.example/x")))
        .isEqualTo(new BuyLink("https://www.maker.example/x", "Official site: maker.example"));
    assertThat(shop.linkFor(work(Work.Kind.PRODUCT, null))).isNull();
    assertThat(shop.linkFor(work(Work.Kind.MEDIA, "javascript:x"))).isNull();
  }

  @Test
  void a_search_without_a_place_for_the_query_is_refused() {
    assertThatThrownBy(() -> new Shop("https://shop.example", "")).hasMessageContaining("{query}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " java\nscript:alert(1)",
        "data:text/html,x",
        "//host/path",
        "/path",
        "http:///path",
        "mailto:a@b.example",
        "file:///etc/passwd",
        "nonsense"
      })
  void what_is_no_web_address_is_no_link(String address) {
    assertThat(SafeLink.of(address)).isNull();
  }

  @Test
  void a_careless_address_of_a_feed_is_repaired() {
    assertThat(SafeLink.of(" https://host.example/a b|c\n "))
        .isEqualTo("https://host.example/a%20b%7Cc");
    assertThat(SafeLink.of("https://host.example/é")).isEqualTo("https://host.example/%C3%A9");
  }

  private static Work work(Work.Kind kind, @Nullable String link) {
    return new Work("Salt & Sea", "A. B.", Work.CreatorSource.SAID, kind, link);
  }
}
