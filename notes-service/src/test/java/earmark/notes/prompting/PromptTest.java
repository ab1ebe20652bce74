package earmark.notes.prompting;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.EventJson;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PromptTest {

  /** Of the prompts of {@link Prompt#VERSION}. Change both with every prompt. */
  private static final String HASH = "3 9a1a9bedd0ebbd4d";

  static Stream<Prompt> prompts() {
    return Stream.of(Prompt.write("en"), Prompt.merge(), Prompt.judge());
  }

  @Test
  void a_changed_prompt_has_a_new_version() {
    String all =
        String.join(
            "\n", prompts().map(prompt -> prompt.instructions() + prompt.schema().json()).toList());
    assertThat(Prompt.VERSION + " " + DigestUtils.sha256Hex(all).substring(0, 16)).isEqualTo(HASH);
  }

  @Test
  void the_language_of_the_notes_is_named_in_words() {
    assertThat(Prompt.write("de").instructions())
        .contains("Everything you write is in German.")
        .doesNotContain("{language}");
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void schemas_are_as_strict_modes_demand(Prompt prompt) {
    JsonNode schema = EventJson.mapper().readTree(prompt.schema().json());
    assertStrict(schema);
  }

  private static void assertStrict(JsonNode node) {
    if ("object".equals(node.path("type").asString(""))) {
      assertThat(node.path("additionalProperties").asBoolean(true)).isFalse();
      List<String> required = node.path("required").valueStream().map(JsonNode::asString).toList();
      assertThat(required)
          .containsExactlyInAnyOrderElementsOf(node.path("properties").propertyNames());
    }
    node.forEach(PromptTest::assertStrict);
  }
}
