package earmark.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.SitePaths;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugsTest {

  @Test
  void a_title_becomes_lower_case_words_with_hyphens() {
    assertThat(Slugs.ofShow("The Slow Boat!", slug -> false)).isEqualTo("the-slow-boat");
    assertThat(Slugs.path("the-slow-boat", LocalDate.of(2026, 3, 4), "Élan & tides"))
        .isEqualTo("/the-slow-boat/2026-03-04-elan-tides");
  }

  @Test
  void a_slug_that_another_show_has_gets_the_next_free_number() {
    assertThat(Slugs.ofShow("Slow Boat", Set.of("slow-boat", "slow-boat-2")::contains))
        .isEqualTo("slow-boat-3");
  }

  @Test
  void no_show_gets_a_path_that_the_site_reserves() {
    assertThat(SitePaths.RESERVED)
        .isNotEmpty()
        .allSatisfy(
            reserved ->
                assertThat(Slugs.ofShow(reserved, slug -> false)).isEqualTo(reserved + "-2"));
  }
}
