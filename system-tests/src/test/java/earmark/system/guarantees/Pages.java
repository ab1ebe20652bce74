package earmark.system.guarantees;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Progress.Stage;
import earmark.system.RunningEarmark;
import earmark.system.Site;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All pages of the site at one moment. */
record Pages(Map<String, Site.SiteResponse> byPath) {

  static Pages of(RunningEarmark earmark) {
    Map<String, Site.SiteResponse> pages = new TreeMap<>();
    paths(earmark).forEach(path -> pages.put(path, earmark.site().get(path)));
    return new Pages(pages);
  }

  void assertSameAs(Pages before) {
    assertThat(byPath.keySet()).isEqualTo(before.byPath.keySet());
    byPath.forEach((path, page) -> assertThat(page).as(path).isEqualTo(before.byPath.get(path)));
  }

  private static Stream<String> paths(RunningEarmark earmark) {
    Stream<String> episodes =
        earmark.desk().episodes().stream()
            .filter(each -> each.stage() == Stage.PUBLISHED)
            .flatMap(
                each ->
                    Stream.of(
                        each.path(),
                        each.path() + ".json",
                        each.path() + ".md",
                        "/" + each.show().slug()));
    return Stream.concat(Stream.of("/"), episodes).distinct();
  }
}
