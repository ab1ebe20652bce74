package earmark.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Host                         | Ada Host",
        "Ada Host, Ben Host and Cleo Host | Ada Host; Ben Host; Cleo Host",
        "Ada Host, Ben Host, and Cleo Host| Ada Host; Ben Host; Cleo Host",
        "Ada Host & Ben Host              | Ada Host; Ben Host",
        "Ada Host;Ben Host                | Ada Host; Ben Host",
        "Ada Host, Jr. and Ben Host       | Ada Host, Jr.; Ben Host",
        "Alexandra Sanders                | Alexandra Sanders"
      })
  void a_field_holds_one_name_or_several(String field, String names) {
    assertThat(NameList.of(List.of(field))).containsExactly(names.split("; "));
  }

  @Test
  void blank_fields_hold_no_name() {
    assertThat(NameList.of(List.of(" ", ", "))).isEmpty();
  }

  @Test
  void the_hosts_of_a_show_are_single_people() {
    assertThat(ShowFacts.ofUpload(null, "A show", List.of("Ada Host and Ben Host")).hosts())
        .containsExactly("Ada Host", "Ben Host");
  }
}
