package earmark.notes.work;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Work;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static List<String> lines() throws IOException {
    try (InputStream in = Catalogue.class.getResourceAsStream("catalogue.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void every_line_has_kind_title_creator_word_and_site() throws IOException {
    assertThat(lines().getFirst()).isEqualTo("kind\ttitle\tcreator\tword\tsite");
    assertThat(lines().stream().skip(1))
        .hasSizeGreaterThan(3000)
        .allSatisfy(
            line -> {
              String[] fields = line.split("\t", -1);
              assertThat(fields).hasSize(5);
              assertThat(Arrays.stream(Work.Kind.values()).map(Enum::name)).contains(fields[0]);
              assertThat(fields[1]).isNotBlank().isEqualTo(fields[1].strip());
              assertThat(fields[2]).isNotBlank().isEqualTo(fields[2].strip());
              assertThat(fields[3]).isIn("", "common");
              if (!fields[4].isEmpty()) {
                assertThat(URI.create(fields[4]).getScheme()).isEqualTo("https");
                assertThat(URI.create(fields[4]).getHost()).isNotBlank();
              }
            });
  }

  @Test
  void no_work_is_listed_twice() throws IOException {
    assertThat(lines().stream().skip(1))
        .map(line -> line.split("\t", -1))
        .extracting(fields -> fields[0] + " " + fields[1].toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_longest_title_at_a_place_is_found_with_the_words_that_were_said() {
    Catalogue.Found found =
        Catalogue.standard().in("So I read The Selfish Gene, twice.").getFirst();
    assertThat(found.work().title()).isEqualTo("The Selfish Gene");
    assertThat(found.said()).isEqualTo("The Selfish Gene");
    assertThat(found.at()).isEqualTo(10);
  }
}
