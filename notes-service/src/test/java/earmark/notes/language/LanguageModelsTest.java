package earmark.notes.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageModelsTest {

  static Collection<Language> languages() {
    return Languages.all();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_language_has_every_model(Language language) throws IOException {
    for (ModelName name : ModelName.values()) {
      try (var model = language.model(name)) {
        assertThat(model.read()).as("%s of %s", name, language.tag()).isNotNegative();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void sentences_end_by_the_language_s_own_models(Language language) {
    assertThat(language.sentenceEnds()).isSameAs(language.sentenceEnds());
    assertThat(language.unmarkedEnds()).isSameAs(language.unmarkedEnds());
  }
}
