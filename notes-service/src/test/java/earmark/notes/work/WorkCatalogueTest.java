package earmark.notes.work;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Work;
import earmark.notes.language.Languages;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorkCatalogueTest {

  private static List<List<String>> rows() {
    return Languages.english().table("catalogue.tsv").toList();
  }

  @Test
  void every_row_has_kind_title_creator_word_and_site() {
    assertThat(rows())
        .hasSizeGreaterThan(3000)
        .allSatisfy(
            fields -> {
              assertThat(fields).hasSize(5);
              assertThat(Arrays.stream(Work.Kind.values()).map(Enum::name)).contains(fields.get(0));
              assertThat(fields.get(1)).isNotBlank().isEqualTo(fields.get(1).strip());
              assertThat(fields.get(2)).isNotBlank().isEqualTo(fields.get(2).strip());
              assertThat(fields.get(3)).isIn("", "common");
              if (!fields.get(4).isEmpty()) {
                assertThat(URI.create(fields.get(4)).getScheme()).isEqualTo("https");
                assertThat(URI.create(fields.get(4)).getHost()).isNotBlank();
              }
            });
  }

  @Test
  void no_work_is_listed_twice() {
    assertThat(rows())
        .extracting(fields -> fields.get(0) + " " + fields.get(1).toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_longest_title_at_a_place_is_found_with_the_words_that_were_said() {
    WorkCatalogue.Found found =
        WorkCatalogue.of(Languages.english()).in("So I read The Selfish Gene, twice.").getFirst();
    assertThat(found.work().title()).isEqualTo("The Selfish Gene");
    assertThat(found.said()).isEqualTo("The Selfish Gene");
    assertThat(found.at()).isEqualTo(10);
  }
}
